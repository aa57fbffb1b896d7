#!/usr/bin/env python3
"""Checks Vega-Lite files: valid against the published v6 schema, and drawn without an error or a warning.

usage: check_vega_lite.py FOLDER [--png FOLDER]

Reads every *.vl.json below FOLDER. The schema comes with the PyPI package altair 6.x; vl-convert-python draws. The schema
alone passes wrong field names, so each file is drawn as well, and a drawing without marks is a problem.
"""

import argparse
import json
import logging
import pathlib
import sys

import altair
import jsonschema
import vl_convert

SCHEMA_URL = "https://vega.github.io/schema/vega-lite/v6.json"


def schema():
    path = pathlib.Path(altair.__file__).parent / "vegalite" / "v6" / "schema" / "vega-lite-schema.json"
    return json.loads(path.read_text(encoding="utf-8"))


def problems(path, validator, png):
    text = path.read_text(encoding="utf-8")
    try:
        specification = json.loads(text)
    except ValueError as error:
        return [f"not JSON: {error}"]
    found = []
    if next(iter(specification), None) != "$schema" or specification["$schema"] != SCHEMA_URL:
        found.append(f"the first key must be $schema with {SCHEMA_URL}")
    error = jsonschema.exceptions.best_match(validator.iter_errors(specification))
    if error is not None:
        found.append(f"schema: at {error.json_path}: {error.message[:300]}")
        return found
    try:
        svg = vl_convert.vegalite_to_svg(specification, allowed_base_urls=[])
        if png:
            (png / (path.name + ".png")).write_bytes(
                vl_convert.vegalite_to_png(specification, scale=1, allowed_base_urls=[]))
    except Exception as error:  # vl-convert raises bare exceptions
        return found + [f"does not draw: {error}"]
    has_rows = any(layer.get("data", {}).get("values") not in ([], None) for layer in layers(specification))
    if has_rows and "mark-" not in svg:
        found.append("draws no mark")
    for word in ("NaN", "undefined", "Infinity"):
        if f'"{word}' in svg or f"({word}" in svg or f",{word}" in svg:
            found.append(f"the drawing has a place {word}")
    return found


def layers(specification):
    for part in specification.get("concat", [specification]):
        yield from part.get("layer", [part])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--png", type=pathlib.Path, help="also write each drawing here")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    paths = sorted(arguments.folder.rglob("*.vl.json"))
    if not paths:
        print(f"{arguments.folder}: no *.vl.json file found", file=sys.stderr)
        return 1
    if arguments.png:
        arguments.png.mkdir(parents=True, exist_ok=True)
    validator = jsonschema.Draft7Validator(schema())
    count = 0
    for path in paths:
        for problem in problems(path, validator, arguments.png):
            print(f"{path}: {problem}")
            count += 1
    print(f"{len(paths)} Vega-Lite files, {count} problems")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())

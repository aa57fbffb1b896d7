.PHONY: setup build
setup:
	@true

#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU; its headers would clash with the ICU that Foundation carries, and nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlerror.h>

// gumbo, the HTML5 parser in C (Apache License 2.0): tree construction as browsers do it.
#include <gumbo.h>

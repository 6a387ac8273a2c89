/// How the historical run stands to the facts, as a page and as a ratchet.
@NullMarked
package smychka.verification.facts;

import org.jspecify.annotations.NullMarked;

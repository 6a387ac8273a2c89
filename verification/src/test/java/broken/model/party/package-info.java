/// Code that breaks a rule on purpose, so that the rule is seen to catch it.
@NullMarked
package broken.model.party;

import org.jspecify.annotations.NullMarked;

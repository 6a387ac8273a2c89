/// Code that breaks a rule on purpose, so that the rule is seen to catch it.
@NullMarked
package broken.cli;

import org.jspecify.annotations.NullMarked;

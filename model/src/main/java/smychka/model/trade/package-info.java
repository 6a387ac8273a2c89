/// Regional grain markets and village shops.
@NullMarked
package smychka.model.trade;

import org.jspecify.annotations.NullMarked;

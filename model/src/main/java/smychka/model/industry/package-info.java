/// Factory industry: capacity, output, costs and prices, labour.
@NullMarked
package smychka.model.industry;

import org.jspecify.annotations.NullMarked;

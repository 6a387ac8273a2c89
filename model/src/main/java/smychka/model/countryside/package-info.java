/// Peasant households: sowing, harvest, use, marketing, deliveries, herds, land.
@NullMarked
package smychka.model.countryside;

import org.jspecify.annotations.NullMarked;

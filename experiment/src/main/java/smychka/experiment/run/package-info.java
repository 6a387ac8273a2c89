/// One country played under one programme or several: sessions, shared beginnings, ensembles.
@NullMarked
package smychka.experiment.run;

import org.jspecify.annotations.NullMarked;

package broken.model.world;

/// Runs into: world imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.countryside.Sector.class;
  final Thread worker = new Thread();
}

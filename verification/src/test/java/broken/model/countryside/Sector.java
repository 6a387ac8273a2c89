package broken.model.countryside;

/// Runs into: countryside imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.industry.Sector.class;
  final Thread worker = new Thread();
}

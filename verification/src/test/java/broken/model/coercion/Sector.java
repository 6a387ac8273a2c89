package broken.model.coercion;

/// Runs into: coercion imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.people.Sector.class;
  final Thread worker = new Thread();
}

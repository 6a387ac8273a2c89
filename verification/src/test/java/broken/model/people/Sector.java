package broken.model.people;

/// Runs into: people imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.party.Sector.class;
  final Thread worker = new Thread();
}

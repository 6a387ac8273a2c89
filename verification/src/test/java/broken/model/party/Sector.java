package broken.model.party;

/// Runs into: party imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.world.Sector.class;
  final Thread worker = new Thread();
}

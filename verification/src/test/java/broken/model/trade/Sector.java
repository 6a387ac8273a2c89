package broken.model.trade;

/// Runs into: trade imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.state.Sector.class;
  final Thread worker = new Thread();
}

package broken.model.industry;

/// Runs into: industry imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.trade.Sector.class;
  final Thread worker = new Thread();
}

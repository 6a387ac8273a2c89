package smychka.engine;

/// Something that happened once: where, of what kind, by which rule, and how large.
public record Event(
    Month month, String region, String kind, String rule, String detail, double value) {}

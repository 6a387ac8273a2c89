package smychka.model.month;

/// The delivery rules of this part.
public enum RuleKind {
  REQUISITION,
  TAX_IN_KIND,
  MARKET_PURCHASE,
  SELF_ASSIGNED_QUOTA,
  COMPULSORY_DELIVERY;

  /// Whether households are told how much they must deliver.
  public boolean quota() {
    return this == SELF_ASSIGNED_QUOTA || this == COMPULSORY_DELIVERY;
  }
}

package smychka.model.month;

/// The delivery rules of this part.
public enum RuleKind {
  REQUISITION,
  TAX_IN_KIND,
  MARKET_PURCHASE,
  SELF_ASSIGNED_QUOTA
}

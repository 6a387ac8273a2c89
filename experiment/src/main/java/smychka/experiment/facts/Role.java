package smychka.experiment.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an imported row may be used for: the model is told it, or the model is judged by it; never
/// both.
public enum Role {
  FEED("feed"),
  JUDGE("judge");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Role::id).toList();
  }

  public static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
  }
}

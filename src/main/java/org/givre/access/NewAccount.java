package org.givre.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.givre.kernel.Refusal;

/** An account as asked for. */
public record NewAccount(String login, char[] password, Set<Role> roles) {

  /** Fewest characters of a password; length is what counts, no composition is asked. */
  public static final int LEAST = 10;

  public NewAccount {
    login = login.strip();
    roles = Set.copyOf(roles);
  }

  List<Refusal> refusals(PasswordRules rules) {
    List<Refusal> refusals = new ArrayList<>();
    if (!login.matches("[A-Za-z0-9._-]{2,60}")) {
      refusals.add(new LoginUnfit(login));
    }
    refusals.addAll(rules.refusals(password, login));
    if (roles.isEmpty()) {
      refusals.add(new RoleMissing());
    }
    return refusals;
  }

  @Override
  public String toString() {
    return "NewAccount[****]";
  }
}

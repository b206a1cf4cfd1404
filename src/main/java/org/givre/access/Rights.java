package org.givre.access;

import static org.givre.access.Grant.DOES;
import static org.givre.access.Grant.READS;
import static org.givre.access.Grant.SECOND;
import static org.givre.access.Grant.SIGNS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may what: the domain handbook's table of §9 in code, the only place where it stands. The last
 * column of the handbook (quality / administrator) is two roles here; "users, backups, audit
 * review" is split between them: the administrator makes accounts and backups, quality reviews.
 */
public final class Rights {
  private Rights() {}

  private static final String[] TABLE = {
    //                  nurse pharm tech  cra   phys  ward  qual  admin
    "pathway-dates    | C   | C   | R   | R   | R   | R   | R   | R",
    "validate-order   | R   | S   | R   | R   | R   | -   | R   | R",
    "receive          | -   | CS  | C2  | -   | -   | -   | R   | R",
    "accept-stock     | -   | S   | 2   | -   | -   | -   | R   | R",
    "quarantine       | C   | C   | C   | C   | C   | C   | C   | C",
    "lift-quarantine  | -   | S   | -   | -   | -   | -   | R   | R",
    "withdraw         | -   | S   | 2   | -   | -   | -   | R   | R",
    "move-stock       | -   | C   | C   | -   | -   | -   | R   | R",
    "open-tank        | -   | C   | C   | -   | -   | -   | R   | R",
    "shelve-alarm     | -   | C   | C   | -   | -   | -   | R   | R",
    "reset-alarm      | -   | C   | -   | -   | -   | -   | R   | R",
    "set-probe        | -   | S   | C   | -   | -   | -   | R   | R",
    "request-oos      | -   | S   | -   | R   | S   | -   | R   | R",
    "decide-oos       | -   | S   | -   | R   | -   | -   | R   | R",
    "release          | -   | S   | 2   | -   | -   | -   | R   | R",
    "thaw             | -   | C2  | C2  | -   | -   | -   | R   | R",
    "dispense         | -   | S   | 2   | -   | -   | R   | R   | R",
    "infuse           | -   | R   | -   | R   | R   | C2  | R   | R",
    "tend-tank        | -   | C   | C   | -   | -   | -   | R   | R",
    "inhibit-alarm    | -   | S   | -   | -   | -   | -   | S   | S",
    "export-data      | R   | R   | -   | C   | R   | -   | R   | R",
    "set-rules        | -   | C2  | -   | -   | -   | -   | C2  | C2",
    "manage-people    | -   | R   | -   | -   | -   | -   | R   | C2",
    "back-up          | -   | R   | -   | -   | -   | -   | R   | C",
    "review-audit     | -   | R   | -   | -   | -   | -   | C   | R",
    "edit-audit       | -   | -   | -   | -   | -   | -   | -   | -",
  };

  private static final List<Role> COLUMNS =
      List.of(
          Role.COORDINATING_NURSE,
          Role.PHARMACIST,
          Role.TECHNICIAN,
          Role.RESEARCH_ASSOCIATE,
          Role.PHYSICIAN,
          Role.WARD_NURSE,
          Role.QUALITY,
          Role.ADMINISTRATOR);

  private static final java.util.Map<Permission, java.util.Map<Role, Set<Grant>>> CELLS = read();

  /** How a role takes part in an act; empty when it does not. */
  public static Set<Grant> grant(Role role, Permission permission) {
    return CELLS.get(permission).get(role);
  }

  /** All that a person's roles give together. */
  public static Set<Grant> grant(Set<Role> roles, Permission permission) {
    Set<Grant> all = EnumSet.noneOf(Grant.class);
    roles.forEach(role -> all.addAll(grant(role, permission)));
    return all;
  }

  /** May begin and carry out the act. */
  public static boolean mayDo(Set<Role> roles, Permission permission) {
    Set<Grant> grants = grant(roles, permission);
    return grants.contains(DOES) || grants.contains(SIGNS);
  }

  /** May sign as the one who answers for it. */
  public static boolean maySign(Set<Role> roles, Permission permission) {
    return mayDo(roles, permission);
  }

  /** May be the second person: whoever is named so, and whoever could have signed first. */
  public static boolean maySecond(Set<Role> roles, Permission permission) {
    Set<Grant> grants = grant(roles, permission);
    return grants.contains(SECOND) || grants.contains(SIGNS);
  }

  /** May see it. */
  public static boolean mayRead(Set<Role> roles, Permission permission) {
    return !grant(roles, permission).isEmpty();
  }

  private static java.util.Map<Permission, java.util.Map<Role, Set<Grant>>> read() {
    var cells =
        new java.util.EnumMap<Permission, java.util.Map<Role, Set<Grant>>>(Permission.class);
    for (String line : TABLE) {
      String[] parts = line.split("\\|");
      var row = new java.util.EnumMap<Role, Set<Grant>>(Role.class);
      for (int column = 0; column < COLUMNS.size(); column++) {
        row.put(COLUMNS.get(column), grants(parts[column + 1].strip()));
      }
      cells.put(permission(parts[0].strip()), row);
    }
    return cells;
  }

  private static Permission permission(String code) {
    return java.util.Arrays.stream(Permission.values())
        .filter(permission -> permission.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no act named " + code));
  }

  private static Set<Grant> grants(String cell) {
    Set<Grant> grants = EnumSet.noneOf(Grant.class);
    for (char letter : cell.toCharArray()) {
      switch (letter) {
        case 'C' -> grants.add(DOES);
        case 'S' -> grants.add(SIGNS);
        case '2' -> grants.add(SECOND);
        case 'R' -> grants.add(READS);
        case '-' -> {}
        default -> throw new IllegalStateException("not a right: " + letter);
      }
    }
    return java.util.Collections.unmodifiableSet(grants);
  }
}

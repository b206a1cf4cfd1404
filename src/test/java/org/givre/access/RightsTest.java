package org.givre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each cell of the domain handbook's table (§9), written again as the handbook writes it. */
class RightsTest {

  // nurse, pharmacist, technician, CRA, physician, ward nurse, quality, administrator
  @ParameterizedTest
  @CsvSource({
    "PATHWAY_DATES,  C,  C,  R,  R, R, R,  R,  R",
    "VALIDATE_ORDER, R,  S,  R,  R, R, -,  R,  R",
    "RECEIVE,        -,  CS, C2, -, -, -,  R,  R",
    "ACCEPT_STOCK,   -,  S,  2,  -, -, -,  R,  R",
    "QUARANTINE,     C,  C,  C,  C, C, C,  C,  C",
    "LIFT_QUARANTINE,-,  S,  -,  -, -, -,  R,  R",
    "WITHDRAW,       -,  S,  2,  -, -, -,  R,  R",
    "MOVE_STOCK,     -,  C,  C,  -, -, -,  R,  R",
    "OPEN_TANK,      -,  C,  C,  -, -, -,  R,  R",
    "SHELVE_ALARM,   -,  C,  C,  -, -, -,  R,  R",
    "RESET_ALARM,    -,  C,  -,  -, -, -,  R,  R",
    "SET_PROBE,      -,  S,  C,  -, -, -,  R,  R",
    "REQUEST_OOS,    -,  S,  -,  R, S, -,  R,  R",
    "DECIDE_OOS,     -,  S,  -,  R, -, -,  R,  R",
    "RELEASE,        -,  S,  2,  -, -, -,  R,  R",
    "THAW,           -,  C2, C2, -, -, -,  R,  R",
    "DISPENSE,       -,  S,  2,  -, -, R,  R,  R",
    "INFUSE,         -,  R,  -,  R, R, C2, R,  R",
    "TEND_TANK,      -,  C,  C,  -, -, -,  R,  R",
    "INHIBIT_ALARM,  -,  S,  -,  -, -, -,  S,  S",
    "EXPORT_DATA,    R,  R,  -,  C, R, -,  R,  R",
    "SET_RULES,      -,  C2, -,  -, -, -,  C2, C2",
    "MANAGE_PEOPLE,  -,  R,  -,  -, -, -,  R,  C2",
    "BACK_UP,        -,  R,  -,  -, -, -,  R,  C",
    "REVIEW_AUDIT,   -,  R,  -,  -, -, -,  C,  R",
    "EDIT_AUDIT,     -,  -,  -,  -, -, -,  -,  -"
  })
  void everyCellIsAsTheHandbookSays(
      Permission act,
      String nurse,
      String pharmacist,
      String technician,
      String associate,
      String physician,
      String ward,
      String quality,
      String administrator) {
    assertThat(cell(Role.COORDINATING_NURSE, act)).isEqualTo(nurse);
    assertThat(cell(Role.PHARMACIST, act)).isEqualTo(pharmacist);
    assertThat(cell(Role.TECHNICIAN, act)).isEqualTo(technician);
    assertThat(cell(Role.RESEARCH_ASSOCIATE, act)).isEqualTo(associate);
    assertThat(cell(Role.PHYSICIAN, act)).isEqualTo(physician);
    assertThat(cell(Role.WARD_NURSE, act)).isEqualTo(ward);
    assertThat(cell(Role.QUALITY, act)).isEqualTo(quality);
    assertThat(cell(Role.ADMINISTRATOR, act)).isEqualTo(administrator);
  }

  private static String cell(Role role, Permission act) {
    StringBuilder cell = new StringBuilder();
    Set<Grant> grants = Rights.grant(role, act);
    for (Grant grant : Grant.values()) {
      if (grants.contains(grant)) {
        cell.append(
            switch (grant) {
              case DOES -> 'C';
              case SIGNS -> 'S';
              case SECOND -> '2';
              case READS -> 'R';
            });
      }
    }
    return cell.isEmpty() ? "-" : cell.toString();
  }

  @Test
  void everyActHasItsRow() {
    for (Permission act : Permission.values()) {
      for (Role role : Role.values()) {
        assertThat(Rights.grant(role, act)).isNotNull();
      }
    }
  }

  @Test
  void nobodyEditsTheAuditTrail() {
    Set<Role> all = EnumSet.allOf(Role.class);
    assertThat(Rights.mayDo(all, Permission.EDIT_AUDIT)).isFalse();
    assertThat(Rights.mayRead(all, Permission.EDIT_AUDIT)).isFalse();
  }

  @Test
  void onlyAPharmacistReleasesAndATechnicianMayBeTheSecond() {
    List<Role> releasing = new ArrayList<>();
    List<Role> seconding = new ArrayList<>();
    for (Role role : Role.values()) {
      if (Rights.maySign(Set.of(role), Permission.RELEASE)) {
        releasing.add(role);
      }
      if (Rights.maySecond(Set.of(role), Permission.RELEASE)) {
        seconding.add(role);
      }
    }
    assertThat(releasing).containsExactly(Role.PHARMACIST);
    assertThat(seconding).containsExactly(Role.PHARMACIST, Role.TECHNICIAN);
  }

  @Test
  void rolesAddUp() {
    Set<Role> both = EnumSet.of(Role.ADMINISTRATOR, Role.PHARMACIST);
    assertThat(Rights.mayDo(both, Permission.RELEASE)).isTrue();
    assertThat(Rights.mayDo(both, Permission.MANAGE_PEOPLE)).isTrue();
    assertThat(Arrays.asList(Role.values())).hasSize(8);
  }
}

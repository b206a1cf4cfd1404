package org.givre.access.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import org.givre.access.Grant;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.access.Role;
import org.givre.fx.Tables;
import org.givre.fx.Texts;
import org.givre.words.Formats;

/** Who may what: acts down, roles across, read from the table that decides. */
final class RightsTable {
  private RightsTable() {}

  static TableView<Permission> of(Texts texts) {
    TableView<Permission> table = Tables.of(texts, "access.rights.empty");
    table
        .getColumns()
        .add(
            Tables.text(
                texts,
                "access.rights.act",
                260,
                act -> texts.say("access.permission." + act.code())));
    for (Role role : Role.values()) {
      table
          .getColumns()
          .add(
              Tables.text(
                  texts, "access.role.short." + role.code(), 88, act -> cell(texts, role, act)));
    }
    table.getColumns().forEach(column -> column.setSortable(false));
    table.getItems().setAll(List.of(Permission.values()));
    table.setFocusTraversable(true);
    return table;
  }

  private static String cell(Texts texts, Role role, Permission act) {
    Set<Grant> grants = Rights.grant(role, act);
    return grants.isEmpty()
        ? Formats.DASH
        : grants.stream()
            .map(grant -> texts.say("access.grant." + grant.code()))
            .collect(Collectors.joining(", "));
  }
}

package org.givre.access.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.givre.access.Role;
import org.givre.fx.Labels;
import org.givre.fx.Texts;

/** The roles of an account, each a box to tick. */
final class RoleChoice extends VBox {

  private final Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);

  RoleChoice(Texts texts) {
    super(8);
    getChildren().add(texts.on(Labels.of("", "field-name"), "access.roles"));
    for (Role role : Role.values()) {
      CheckBox box = texts.on(new CheckBox(), "access.role." + role.code());
      box.setId("role-" + role.code());
      boxes.put(role, box);
      getChildren().add(box);
    }
  }

  void choose(Set<Role> roles) {
    boxes.forEach((role, box) -> box.setSelected(roles.contains(role)));
  }

  Set<Role> chosen() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    boxes.forEach(
        (role, box) -> {
          if (box.isSelected()) {
            chosen.add(role);
          }
        });
    return chosen;
  }
}

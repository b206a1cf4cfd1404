package org.givre.app.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.kernel.Refusal;
import org.givre.settings.BadSetting;
import org.givre.settings.Settings;
import org.givre.settings.SiteSettings;

/** The site: its name, its number, this workstation's name; and the rules left to it. */
final class SiteSection implements Page {

  private final Screen screen;
  private final SettingsDesk desk;
  private final Field<TextField> hospital;
  private final Field<TextField> pharmacy;
  private final Field<TextField> finess;
  private final Field<TextField> workstation;
  private final VBox reasons = new VBox(8);
  private final ActButton save;
  private final RulesCard rules;
  private final Region view;

  SiteSection(Screen screen, SettingsDesk desk) {
    this.screen = screen;
    this.desk = desk;
    hospital = Field.text(screen.texts(), "settings.hospital");
    pharmacy = Field.text(screen.texts(), "settings.pharmacy");
    finess = Field.text(screen.texts(), "settings.finess");
    workstation = Field.text(screen.texts(), "settings.workstation");
    hospital.control().setId("hospital");
    pharmacy.control().setId("pharmacy");
    finess.control().setId("finess");
    workstation.control().setId("workstation");
    Button act = Buttons.primary(screen.texts(), "settings.site.save", "fth-save", this::save);
    act.setId("save-site");
    save = new ActButton(act);
    rules = new RulesCard(screen, desk);
    Card card =
        Card.named(screen.texts(), "settings.site")
            .content(
                new FormGrid(2).add(hospital, pharmacy, finess, workstation),
                screen.texts().on(Labels.wrapped("", "caption"), "settings.site.where"),
                reasons,
                Row.line(12, Row.space(), save));
    view = PageFrame.scroll(new VBox(12, card, rules.view()));
  }

  @Override
  public String key() {
    return "settings.site";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    boolean may = Rights.mayDo(desk.by().get().session().roles(), Permission.SET_RULES);
    if (may) {
      save.allow();
    } else {
      save.refuse(screen.say("settings.not-yours"));
    }
    screen.tasks().run(desk.file()::read).done(this::show).start();
    screen.tasks().run(desk.acts()::inForce).done(rules::show).start();
  }

  private void show(Settings settings) {
    hospital.control().setText(settings.site().hospital());
    pharmacy.control().setText(settings.site().pharmacy());
    finess.control().setText(settings.site().finess());
    workstation.control().setText(settings.site().workstation());
    reasons.getChildren().setAll(settings.bad().stream().map(this::bad).toList());
  }

  private Node bad(BadSetting line) {
    return Notice.of(
        State.ATTENTION,
        screen.say("settings.bad", line.key(), line.value()),
        screen.say("settings.bad.then", line.inForce()));
  }

  private void save() {
    SiteSettings site =
        new SiteSettings(
            hospital.control().getText().strip(),
            pharmacy.control().getText().strip(),
            finess.control().getText().replace(" ", ""),
            workstation.control().getText().strip());
    reasons.getChildren().clear();
    screen
        .tasks()
        .act(() -> desk.acts().nameSite(desk.by().get(), site))
        .done(
            settings -> {
              screen.notices().done(screen.say("settings.saved"));
              desk.changed().accept(settings);
            })
        .refused(this::refused)
        .start();
  }

  private void refused(List<Refusal> refusals) {
    for (Refusal refusal : refusals) {
      reasons
          .getChildren()
          .add(Notice.of(State.REFUSED, screen.texts().say(refusal), screen.texts().todo(refusal)));
    }
  }
}

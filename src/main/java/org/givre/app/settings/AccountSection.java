package org.givre.app.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Reasons;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.settings.AccessSettings;
import org.givre.settings.Settings;
import org.givre.settings.SettingsFile;

/** What the site asks of passwords, and what else of a signature. */
public final class AccountSection implements Page {

  /** The most digits of a number here. */
  private static final String NUMBER = "\\d{1,4}";

  private final Screen screen;
  private final GuardActs acts;
  private final SettingsFile file;
  private final Supplier<By> by;
  private final Consumer<Settings> changed;
  private final Field<TextField> least;
  private final Field<TextField> days;
  private final CheckBox badge = new CheckBox();
  private final CheckBox code = new CheckBox();
  private final Reasons reasons;
  private final ActButton save;
  private final Region view;

  /**
   * @param changed told the settings that are in force from now on
   */
  public AccountSection(
      Screen screen,
      GuardActs acts,
      SettingsFile file,
      Supplier<By> by,
      Consumer<Settings> changed) {
    this.screen = screen;
    this.acts = acts;
    this.file = file;
    this.by = by;
    this.changed = changed;
    this.reasons = new Reasons(screen.texts());
    least = Field.text(screen.texts(), "settings.account.least");
    days = Field.text(screen.texts(), "settings.account.days");
    least.control().setId("password-least");
    days.control().setId("password-days");
    badge.setId("badge-asked");
    code.setId("code-asked");
    Button act = Buttons.primary(screen.texts(), "settings.account.save", "fth-save", this::save);
    act.setId("save-accounts");
    save = new ActButton(act);
    view = PageFrame.scroll(new VBox(12, passwords(), proofs()));
  }

  private Card passwords() {
    return Card.named(screen.texts(), "settings.account.passwords")
        .content(
            new FormGrid(2).add(least, days),
            screen.texts().on(Labels.wrapped("", "caption"), "settings.account.days.how"));
  }

  private Card proofs() {
    return Card.named(screen.texts(), "settings.account.proofs")
        .content(
            screen.texts().on(badge, "settings.account.badge"),
            screen.texts().on(Labels.wrapped("", "caption"), "settings.account.badge.how"),
            screen.texts().on(code, "settings.account.code"),
            screen.texts().on(Labels.wrapped("", "caption"), "settings.account.code.how"),
            reasons,
            Row.line(12, Row.space(), save));
  }

  private void save() {
    if (!isNumber(least) | !isNumber(days)) {
      return;
    }
    AccessSettings now =
        new AccessSettings(
            Integer.parseInt(least.control().getText().strip()),
            Integer.parseInt(days.control().getText().strip()),
            badge.isSelected(),
            code.isSelected());
    By who = by.get();
    reasons.clear();
    screen
        .tasks()
        .act(() -> acts.changeAccounts(who, now))
        .done(
            settings -> {
              screen.notices().done(screen.say("settings.saved"));
              changed.accept(settings);
            })
        .refused(reasons::show)
        .start();
  }

  private boolean isNumber(Field<TextField> field) {
    boolean number = field.control().getText().strip().matches(NUMBER);
    if (number) {
      field.right();
    } else {
      field.wrong(screen.say("settings.account.number"));
    }
    return number;
  }

  private void show(Settings settings) {
    least.control().setText(String.valueOf(settings.access().passwordLeast()));
    days.control().setText(String.valueOf(settings.access().passwordDays()));
    badge.setSelected(settings.access().badgeAsked());
    code.setSelected(settings.access().codeAsked());
  }

  @Override
  public String key() {
    return "settings.accounts";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    if (Rights.mayDo(by.get().session().roles(), Permission.MANAGE_PEOPLE)) {
      save.allow();
    } else {
      save.refuse(screen.say("settings.account.not-yours"));
    }
    screen.tasks().run(file::read).done(this::show).start();
  }
}

package org.givre.app.settings;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.Theme;
import org.givre.settings.ScannerSettings;
import org.givre.settings.ScreenSettings;
import org.givre.settings.Settings;
import org.givre.words.Words;

/** This workstation's language, theme, text size and scanner: at once, without a restart. */
final class ScreenSection implements Page {

  private final Screen screen;
  private final SettingsDesk desk;
  private final SegmentedBar<String> language = new SegmentedBar<>();
  private final SegmentedBar<Theme> theme = new SegmentedBar<>();
  private final SegmentedBar<Integer> size = new SegmentedBar<>();
  private final SegmentedBar<Integer> idle = new SegmentedBar<>();
  private final Field<TextField> prefix;
  private final Field<TextField> gap;
  private final CheckBox isbt = new CheckBox();
  private final Region view;

  ScreenSection(Screen screen, SettingsDesk desk) {
    this.screen = screen;
    this.desk = desk;
    prefix = Field.text(screen.texts(), "settings.scanner.prefix");
    gap = Field.text(screen.texts(), "settings.scanner.gap");
    prefix.control().setId("scanner-prefix");
    gap.control().setId("scanner-gap");
    isbt.textProperty().bind(screen.texts().of("settings.scanner.isbt128"));
    isbt.setId("scanner-isbt128");
    choices();
    Card look =
        Card.named(screen.texts(), "settings.screen")
            .content(
                pair("settings.language", language),
                pair("settings.theme", theme),
                pair("settings.size", size),
                pair("settings.idle", idle));
    var save =
        Buttons.plain(screen.texts(), "settings.scanner.save", "fth-save", this::saveScanner);
    save.setId("save-scanner");
    Card scanner =
        Card.named(screen.texts(), "settings.scanner")
            .content(
                new FormGrid(2).add(prefix, gap),
                isbt,
                screen.texts().on(Labels.wrapped("", "caption"), "settings.scanner.how"),
                Row.line(12, Row.space(), save));
    view = PageFrame.scroll(new VBox(12, look, scanner));
  }

  private void choices() {
    language
        .choice("fr", screen.texts(), "settings.language.fr")
        .choice("en", screen.texts(), "settings.language.en")
        .onChoice(this::useLanguage);
    for (Theme one : Theme.values()) {
      theme.choice(one, screen.texts(), one.key());
    }
    theme.onChoice(this::useTheme);
    for (int percent : new int[] {100, 125, 150}) {
      size.choice(percent, screen.texts(), "settings.size.percent", String.valueOf(percent));
    }
    size.onChoice(this::useSize);
    for (int minutes : new int[] {5, 10, 20}) {
      idle.choice(minutes, screen.texts(), "settings.idle.minutes", String.valueOf(minutes));
    }
    idle.onChoice(
        minutes ->
            keep(
                now ->
                    new ScreenSettings(now.language(), now.theme(), now.textPercent(), minutes)));
  }

  private Node pair(String key, Node choice) {
    return Row.line(12, screen.texts().on(Labels.of("", "muted"), key), Row.space(), choice);
  }

  private void useLanguage(String code) {
    screen.texts().use(code.equals("en") ? Words.english() : Words.french());
    keep(now -> new ScreenSettings(code, now.theme(), now.textPercent(), now.lockAfterMinutes()));
  }

  private void useTheme(Theme chosen) {
    screen.look().use(chosen);
    keep(
        now ->
            new ScreenSettings(
                now.language(), chosen.code(), now.textPercent(), now.lockAfterMinutes()));
  }

  private void useSize(int percent) {
    screen.look().size(percent);
    keep(now -> new ScreenSettings(now.language(), now.theme(), percent, now.lockAfterMinutes()));
  }

  private void keep(UnaryOperator<ScreenSettings> how) {
    write(settings -> settings.with(how.apply(settings.screen())), "settings.kept");
  }

  private void saveScanner() {
    String text = gap.control().getText().strip();
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 5 || Integer.parseInt(text) > 200) {
      gap.wrong(screen.say("settings.scanner.gap.bounds"));
      return;
    }
    gap.right();
    ScannerSettings scanner =
        new ScannerSettings(prefix.control().getText(), Integer.parseInt(text), isbt.isSelected());
    write(settings -> settings.with(scanner), "settings.saved");
  }

  private void write(UnaryOperator<Settings> how, String said) {
    screen
        .tasks()
        .run(
            () -> {
              Settings after = how.apply(desk.file().read());
              desk.file().write(after);
              return after;
            })
        .done(
            after -> {
              screen.notices().done(screen.say(said));
              desk.changed().accept(after);
            })
        .start();
  }

  private void show(Settings settings) {
    ScreenSettings now = settings.screen();
    language.choose(screen.texts().now().locale().getLanguage());
    theme.choose(screen.look().colours().theme());
    size.choose(screen.look().percent());
    idle.choose(now.lockAfterMinutes());
    isbt.setSelected(settings.scanner().isbt128());
    prefix.control().setText(settings.scanner().prefix());
    gap.control().setText(String.valueOf(settings.scanner().keyGapMillis()));
  }

  @Override
  public String key() {
    return "settings.screen";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    screen.tasks().run(desk.file()::read).done(this::show).start();
  }
}

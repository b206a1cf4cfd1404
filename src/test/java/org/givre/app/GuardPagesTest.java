package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.givre.access.By;
import org.givre.access.CodeSecret;
import org.givre.access.Generators;
import org.givre.access.OneTimeCode;
import org.givre.access.Session;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.store.SqlCodeStore;
import org.givre.access.ui.OwnDesk;
import org.givre.access.ui.OwnPanel;
import org.givre.access.ui.SignInPage;
import org.givre.app.settings.SettingsPage;
import org.givre.audit.TrailCheck;
import org.givre.audit.TrailQuery;
import org.givre.backup.BackupLog;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.SignaturePanel;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.kernel.Digest;
import org.givre.kernel.HandTicker;
import org.givre.settings.AccessSettings;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords and proofs, one's own account, backups: driven on a real folder. */
class GuardPagesTest {

  private static final String PASSWORD = DemoAccount.ALL.getFirst().password();

  private final HandTicker clock = HandTicker.at("2026-11-24T07:42:00Z");
  @TempDir private Path folder;
  @TempDir private Path disk;
  private OpenFolder open;
  private Session session;

  @BeforeEach
  void openTrainingFolder() {
    open =
        OpenFolder.open(
            new DataFolder(folder),
            OpenFolder.Use.TRAINING,
            "desktop",
            clock,
            new Argon2Passwords(64, 1, 1));
    new DemoPeople(open.ground()).arrive(clock.now());
    session = open.ground().signIn().open(admin().credentials(), clock.now()).orThrow();
  }

  private static DemoAccount admin() {
    return DemoAccount.ALL.getFirst();
  }

  @AfterEach
  void close() {
    open.close();
  }

  private By by() {
    return new By(session, clock.now());
  }

  private GroundPages pages(Screen screen) {
    Ground ground = open.ground();
    return new GroundPages(
        ground, screen, this::by, new TrailCheck(ground.works(), ground.trail(), clock));
  }

  private SettingsPage settings(Screen screen) {
    return pages(screen)
        .settings(
            GuardPages.of(screen, open.ground(), BackupParts.of(open), this::by, done -> {}),
            done -> {});
  }

  private OwnDesk own() {
    Ground ground = open.ground();
    return new OwnDesk(
        ground.people(),
        new Generators(ground.works(), new SqlCodeStore(), ground.journal()),
        ground.signIn(),
        this::by,
        () -> admin().login(),
        () -> ground.settings().read().access().codeAsked());
  }

  private void rules(AccessSettings access) {
    var file = open.ground().settings();
    file.write(file.read().with(access));
  }

  private static Screen screen() {
    return ScreenPictures.screen(Words.french(), Theme.LIGHT);
  }

  // passwords and proofs

  @Test
  void theRulesForAccountsAreChangedOnScreenAndJournaled() {
    onSettings(
        "accounts",
        page -> {
          type(page, "password-least", "9");
          press(page, "save-accounts");
          assertThat(says(page, "10")).isTrue();
          type(page, "password-least", "beaucoup");
          press(page, "save-accounts");
          assertThat(says(page, "nombre entier")).isTrue();
          type(page, "password-least", "14");
          type(page, "password-days", "365");
          ((CheckBox) find(page, "code-asked")).setSelected(true);
          press(page, "save-accounts");
        });

    assertThat(open.ground().settings().read().access())
        .isEqualTo(new AccessSettings(14, 365, false, true));
    assertThat(newest()).isEqualTo("access.rules-changed");
  }

  @Test
  void aPasswordThatIsTooOldIsReplacedWhereOneSignsIn() {
    rules(new AccessSettings(10, 30, false, false));
    clock.forward(Duration.ofDays(31));
    List<Session> opened = new ArrayList<>();
    ScreenPictures.onWindow(
        () -> {
          SignInPage page = pages(screen()).signIn(opened::add);
          type(page, "login", "c.demo");
          type(page, "password", PASSWORD);
          press(page, "open-session");
          assertThat(opened).isEmpty();
          assertThat(says(page, "demande d’en changer")).isTrue();
          type(page, "renewed", "glace de nuit claire");
          type(page, "renewed-again", "glace de jour");
          press(page, "open-session");
          assertThat(opened).isEmpty();
          type(page, "renewed-again", "glace de nuit claire");
          press(page, "open-session");
          return page;
        });
    assertThat(opened).extracting(Session::displayName).containsExactly("Camille DÉMO");
  }

  // one's own account

  @Test
  void aGeneratorIsAddedByItsCodeAndThenAskedForASignature() {
    rules(new AccessSettings(10, 0, false, true));
    CodeSecret secret =
        onPanel(
            screen -> new OwnPanel(screen, own()).open(),
            panel -> {
              assertThat(texts(panel)).anyMatch(text -> text.contains("première session"));
              fire(panel, "generator-add");
              assertThat(at(panel, "generator-qr")).isPresent();
              CodeSecret shown = shown(panel);
              fill(panel, "generator-code", "12");
              fire(panel, "generator-act");
              assertThat(texts(panel)).anyMatch(text -> text.contains("celui de maintenant"));
              fill(panel, "generator-code", OneTimeCode.at(shown, clock.now()));
              fire(panel, "generator-act");
              assertThat(at(panel, "generator-remove")).isPresent();
              assertThat(at(panel, "generator-secret")).as("never shown again").isEmpty();
              return shown;
            });
    clock.forward(Duration.ofSeconds(OneTimeCode.STEP));

    List<String> done = new ArrayList<>();
    onPanel(
        screen -> sign(screen, done),
        panel -> {
          fill(panel, "login-1", "c.demo");
          fill(panel, "password-1", PASSWORD);
          assertThat(at(panel, "password-1-code")).isEmpty();
          primary(panel).fire();
          assertThat(texts(panel)).anyMatch(text -> text.contains("code de son générateur"));
          fill(panel, "password-1-code", OneTimeCode.at(secret, clock.now()));
          primary(panel).fire();
          return "";
        });
    assertThat(done).containsExactly("Camille DÉMO");
  }

  private void sign(Screen screen, List<String> done) {
    SignaturePanel.<String>open(
        screen,
        new SignaturePanel.ToSign(
            "Essai", "", List.of(), List.of("Signataire"), "fx.close", SignaturePanel.Remark.NONE),
        given ->
            open.ground()
                .signing()
                .pledge(
                    new org.givre.access.Credentials(
                        given.signed().getFirst().login(), given.signed().getFirst().password()),
                    new org.givre.access.ToSign(
                        org.givre.access.Permission.RELEASE,
                        org.givre.access.Part.FIRST,
                        "release.decided",
                        new org.givre.audit.Subject("unit", "1", "1"),
                        Digest.of("x")),
                    clock.now())
                .map(pledge -> pledge.displayName()),
        done::add);
  }

  private static CodeSecret shown(Parent panel) {
    String text = ((Labeled) at(panel, "generator-secret").orElseThrow()).getText();
    return CodeSecret.ofBase32(text.replace(" ", ""));
  }

  @Test
  void onesOwnPasswordIsChangedWithTheOldOne() {
    onPanel(
        screen -> new OwnPanel(screen, own()).open(),
        panel -> {
          fill(panel, "own-old", "faux mot de passe");
          fill(panel, "own-fresh", "glace de nuit claire");
          fill(panel, "own-again", "glace de nuit claire");
          fire(panel, "own-change");
          assertThat(texts(panel)).anyMatch(text -> text.contains("n’est pas le bon"));
          fill(panel, "own-old", PASSWORD);
          fire(panel, "own-change");
          return "";
        });
    assertThat(newest()).isEqualTo("access.password-changed");
  }

  // backups

  @Test
  void aBackupIsMadeTriedAndListedOnScreen() {
    onSettings(
        "backups",
        page -> {
          assertThat(says(page, "Aucune sauvegarde encore")).isTrue();
          press(page, "backup-now");
          clock.forward(Duration.ofMinutes(3));
          press(page, "backup-drill");
          assertThat(says(page, "Dernière sauvegarde")).isTrue();
          assertThat(((TableView<?>) find(page, "backups")).getItems()).hasSize(2);
        });

    assertThat(BackupParts.of(open).backups().newest(2))
        .extracting(line -> line.kind())
        .containsExactly("drill", "backup");
    assertThat(BackupParts.of(open).backups().newest(1).getFirst().record())
        .contains("every digest equal")
        .contains("signed Ed25519");
  }

  @Test
  void theRulesOfBackupsAreKeptAndAFolderThatIsNotThereIsRefused() {
    onSettings(
        "backups",
        page -> {
          type(page, "backup-at", "25:00");
          type(page, "backup-days", "1");
          type(page, "backup-second", folder.resolve("absent").toString());
          press(page, "backup-save");
          assertThat(says(page, "heure comme 02:00")).isTrue();
          assertThat(says(page, "entre 2 et 90")).isTrue();
          assertThat(says(page, "n’existe pas")).isTrue();
          type(page, "backup-at", "03:30");
          type(page, "backup-days", "20");
          type(page, "backup-second", disk.toString());
          press(page, "backup-save");
          press(page, "backup-now");
        });

    assertThat(open.ground().settings().read().backup().second()).isEqualTo(disk.toString());
    assertThat(open.ground().settings().read().backup().at()).hasToString("03:30");
    assertThat(disk).isDirectoryContaining(path -> path.toString().contains("givre"));
  }

  @Test
  void theKeysCodeIsShownAndTheJournalSaysSo() {
    String code =
        ScreenPictures.onWindow(
            () -> {
              Screen screen = screen();
              SettingsPage page = settings(screen);
              page.open(Target.of("settings", "backups", ""));
              press(page, "backup-code");
              return ((Labeled) at((Parent) screen.panels(), "key-code").orElseThrow()).getText();
            });
    assertThat(code).isEqualTo(BackupParts.of(open).secrets().key().code());
    assertThat(newest()).isEqualTo("backup.key-shown");
  }

  @Test
  void whoeverHasNotTheRightSeesTheActsGreyAndWhy() {
    session =
        open.ground().signIn().open(DemoAccount.of("h.essai").credentials(), clock.now()).orThrow();
    onSettings(
        "backups",
        page -> {
          for (String id : List.of("backup-now", "backup-drill", "backup-code", "backup-save")) {
            assertThat(find(page, id).isDisabled()).as(id).isTrue();
          }
        });
  }

  // the journal's review

  @Test
  void theJournalIsReviewedAndSignedOnItsPage() {
    session =
        open.ground().signIn().open(DemoAccount.of("q.revue").credentials(), clock.now()).orThrow();
    ScreenPictures.onWindow(
        () -> {
          Screen screen = screen();
          var page = pages(screen).journal();
          page.shown();
          assertThat(says(page, "Jamais revu")).isTrue();
          press(page, "sign-review");
          Parent panel = (Parent) screen.panels();
          fill(panel, "login-1", "q.revue");
          fill(panel, "password-1", PASSWORD);
          primary(panel).fire();
          assertThat(says(page, "Quentin REVUE")).isTrue();
          return page;
        });
    assertThat(newest()).isEqualTo("access.journal-reviewed");
  }

  // pictures

  @Test
  void pictures() throws IOException {
    Files.createDirectories(disk.resolve("unused"));
    ScreenPictures.page(
        "reglages-comptes",
        ScreenPictures::quiet,
        this::settings,
        page -> page.open(Target.of("settings", "accounts", "")));
    var backups = BackupParts.of(open).backups();
    backups.backUp(by()).orThrow();
    clock.forward(Duration.ofHours(5));
    ScreenPictures.page(
        "reglages-sauvegardes",
        ScreenPictures::quiet,
        this::settings,
        page -> {
          page.open(Target.of("settings", "backups", ""));
          sameEachTime(page);
        });
    assertThat(Path.of("docs", "screens", "reglages-sauvegardes.png")).exists();
  }

  /** Each backup has another digest; a picture that changes at each run would hide a real one. */
  @SuppressWarnings("unchecked")
  private static void sameEachTime(Page page) {
    TableView<BackupLog.Line> table = (TableView<BackupLog.Line>) find(page, "backups");
    table
        .getItems()
        .replaceAll(
            line ->
                new BackupLog.Line(
                    line.kind(),
                    line.at(),
                    line.actor(),
                    line.file(),
                    4_200_000,
                    Digest.of("always"),
                    1_284,
                    line.rows(),
                    line.second(),
                    line.took(),
                    line.record()));
  }

  @Test
  void picturesOfOnesOwnAccount() {
    clock.forward(Duration.ofHours(2));
    session = open.ground().signIn().open(admin().credentials(), clock.now()).orThrow();
    List<Screen> screens = new ArrayList<>();
    ScreenPictures.page(
        "mon-compte",
        ScreenPictures::quiet,
        screen -> {
          screens.add(screen);
          return settings(screen);
        },
        page -> {
          page.open(Target.of("settings", "accounts", ""));
          new OwnPanel(screens.getLast(), own()).open();
        });
    assertThat(Path.of("docs", "screens", "mon-compte.png")).exists();
  }

  // helpers

  private void onSettings(String section, Consumer<SettingsPage> what) {
    ScreenPictures.onWindow(
        () -> {
          SettingsPage page = settings(screen());
          page.open(Target.of("settings", section, ""));
          what.accept(page);
          return page;
        });
  }

  private static <T> T onPanel(
      Consumer<Screen> opened, java.util.function.Function<Parent, T> what) {
    List<T> given = new ArrayList<>();
    ScreenPictures.onWindow(
        () -> {
          Screen screen = screen();
          opened.accept(screen);
          given.add(what.apply((Parent) screen.panels()));
          return screen;
        });
    return given.getFirst();
  }

  private String newest() {
    return open.ground()
        .works()
        .read(work -> open.ground().trail().page(work, TrailQuery.newest(1)))
        .getFirst()
        .fact()
        .act();
  }

  private static Node find(Page page, String id) {
    return at((Parent) page.view(), id).orElseThrow();
  }

  private static void type(Page page, String id, String text) {
    ((TextInputControl) find(page, id)).setText(text);
  }

  private static void press(Page page, String id) {
    ((Button) find(page, id)).fire();
  }

  private static void fill(Parent panel, String id, String text) {
    ((TextInputControl) at(panel, id).orElseThrow()).setText(text);
  }

  private static void fire(Parent panel, String id) {
    ((Button) at(panel, id).orElseThrow()).fire();
  }

  private static Button primary(Parent panel) {
    return all(panel).stream()
        .filter(node -> node instanceof Button button && button.isDefaultButton())
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Node> at(Parent root, String id) {
    return all(root).stream().filter(node -> id.equals(node.getId())).findFirst();
  }

  private static boolean says(Page page, String words) {
    return texts((Parent) page.view()).stream().anyMatch(text -> text.contains(words));
  }

  private static List<String> texts(Parent root) {
    return all(root).stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null)
        .toList();
  }

  private static List<Node> all(Parent root) {
    List<Node> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    found.add(node);
    if (node instanceof javafx.scene.control.ScrollPane pane && pane.getContent() != null) {
      collect(pane.getContent(), found);
    } else if (node instanceof javafx.scene.control.TableView) {
      return;
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}

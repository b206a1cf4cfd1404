package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.givre.access.By;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.ui.FirstRunPage;
import org.givre.access.ui.Outside;
import org.givre.access.ui.SignInPage;
import org.givre.app.settings.SettingsPage;
import org.givre.app.window.Frame;
import org.givre.audit.TrailCheck;
import org.givre.audit.ui.JournalPage;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Reason;
import org.givre.settings.DataFolder;
import org.givre.settings.SiteSettings;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the ground, driven on a real folder; their pictures go to docs/screens. */
class GroundPagesTest {

  private static final String PASSWORD = "neige et azote";

  private final HandTicker clock = HandTicker.at("2026-11-24T07:42:00Z");
  @TempDir private Path folder;
  private OpenFolder open;
  private Session session;

  @BeforeEach
  void openTrainingFolder() {
    open = folder(OpenFolder.Use.TRAINING);
  }

  private OpenFolder folder(OpenFolder.Use use) {
    return OpenFolder.open(
        new DataFolder(folder), use, "desktop", clock, new Argon2Passwords(64, 1, 1));
  }

  @AfterEach
  void close() {
    open.close();
  }

  private GroundPages pages(Screen screen) {
    Ground ground = open.ground();
    return new GroundPages(
        ground,
        screen,
        () -> new By(session, clock.now()),
        new TrailCheck(ground.works(), ground.trail(), clock));
  }

  private void people() {
    DemoPeople people = new DemoPeople(open.ground());
    people.arrive(clock.now());
    session =
        open.ground()
            .signIn()
            .open(DemoAccount.ALL.getFirst().credentials(), clock.now())
            .orThrow();
  }

  /** Fills the journal with a morning of acts on people and the site. */
  private void morning() {
    people();
    Ground ground = open.ground();
    clock.forward(Duration.ofMinutes(17));
    var members = ground.people().members();
    var essai =
        members.stream()
            .filter(member -> member.person().familyName().equals("Essai"))
            .findFirst()
            .orElseThrow();
    By by = new By(session, clock.now(), new Reason("Formation à la revue du journal terminée."));
    ground
        .people()
        .changeRoles(by, essai.accounts().getFirst().id(), Set.of(Role.TECHNICIAN, Role.QUALITY))
        .orThrow();
    clock.forward(Duration.ofMinutes(24));
    ground
        .people()
        .rename(new By(session, clock.now()), essai.person().id(), "Hugo", "Essai-Martin")
        .orThrow();
    clock.forward(Duration.ofMinutes(9));
    ground.signIn().open(wrong(), clock.now());
    clock.forward(Duration.ofMinutes(40));
  }

  private static org.givre.access.Credentials wrong() {
    return new org.givre.access.Credentials("h.essai", "faux mot de passe".toCharArray());
  }

  // pictures

  @Test
  void picturesOfTheJournal() {
    morning();
    ScreenPictures.page(
        "journal",
        ScreenPictures::quiet,
        screen -> pages(screen).journal(),
        page -> {
          ListView<?> list = (ListView<?>) page.view().lookup(".journal-list");
          list.getSelectionModel().select(3);
          sameDigestsEachTime(page);
        });
    assertThat(Path.of("docs", "screens", "journal.png")).exists();
  }

  /** Persons have random identifiers; a picture that changes at each run would hide a real one. */
  private static void sameDigestsEachTime(Page page) {
    for (Node node : all((Parent) page.view())) {
      if (node instanceof Labeled label && !label.textProperty().isBound()) {
        label.setText(label.getText().replaceAll("[0-9a-f]{4}( [0-9a-f]{4})+", "9f3c 41d0 77ae"));
      }
    }
  }

  @Test
  void picturesOfTheSignInPage() {
    people();
    ScreenPictures.bare(
        "connexion",
        screen -> {
          SignInPage page = pages(screen).signIn(done -> {});
          page.show(outside(screen));
          fill(page, "login", "c.demo");
          fill(page, "password", "exercice-2026");
          return (Region) page.view();
        });
    assertThat(Path.of("docs", "screens", "connexion.png")).exists();
  }

  private static Outside outside(Screen screen) {
    boolean french = screen.texts().now().locale().getLanguage().equals("fr");
    String normal = "Normal";
    return new Outside(
        french
            ? List.of(
                "CHU de démonstration, pharmacie à usage intérieur", "Médicaments cryoconservés")
            : List.of("Demonstration hospital, pharmacy", "Cryopreserved medicines"),
        List.of(
            new Outside.Tank(State.NORMAL, french ? "Cuve 1" : "Tank 1", "−178,4 °C", normal),
            new Outside.Tank(
                State.ATTENTION,
                french ? "Cuve 2" : "Tank 2",
                "−171,2 °C",
                french ? "Niveau bas" : "Low level"),
            new Outside.Tank(State.NORMAL, "Quarantaine", "−181,2 °C", normal),
            new Outside.Tank(State.UNKNOWN, "Secours", "—", french ? "Sans mesure" : "No data")),
        french ? "il y a 8 s" : "8 s ago",
        List.of(
            new Outside.Remark(
                State.ATTENTION,
                french
                    ? "Cuve 2 : niveau d’azote bas, 38 %, acquittée par H. Essai à 09:58"
                    : "Tank 2: low nitrogen level, 38 %, acknowledged by H. Essai at 09:58")));
  }

  @Test
  void picturesOfTheFirstRun() {
    ScreenPictures.bare(
        "premier-compte",
        screen -> {
          FirstRunPage page = pages(screen).firstRun(done -> {});
          fill(page, "given", "Camille");
          fill(page, "family", "Démo");
          fill(page, "login", "c.demo");
          return (Region) page.view();
        });
    assertThat(Path.of("docs", "screens", "premier-compte.png")).exists();
  }

  @Test
  void picturesOfTheSettings() {
    people();
    var file = open.ground().settings();
    file.write(
        file.read()
            .with(new SiteSettings("CHU de démonstration", "PUI · Unité MTI", "", "PUI-01")));
    for (String section : List.of("site", "people", "screen")) {
      ScreenPictures.page(
          "reglages-" + section,
          ScreenPictures::quiet,
          screen -> pages(screen).settings(List.of(), done -> {}),
          page -> page.open(Target.of("settings", section, "")));
    }
    assertThat(Path.of("docs", "screens", "reglages-people.png")).exists();
  }

  // journeys

  @Test
  void theFirstAccountIsMadeOnScreenAndGoesOnSignedIn() {
    List<Session> opened = new java.util.ArrayList<>();
    ScreenPictures.onWindow(
        () -> {
          FirstRunPage page = pages(screen()).firstRun(opened::add);
          fill(page, "given", "Camille");
          fill(page, "family", "Démo");
          fill(page, "login", "c.demo");
          fill(page, "password", PASSWORD);
          fill(page, "again", "autre chose");
          press(page, "make");
          assertThat(opened).isEmpty();
          fill(page, "again", PASSWORD);
          press(page, "make");
          return page;
        });
    assertThat(opened).hasSize(1);
    assertThat(opened.getFirst().roles())
        .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PHARMACIST);
    assertThat(open.ground().firstRun().isNeeded()).isFalse();
  }

  @Test
  void aWrongPasswordIsSaidAndTheRightOneOpens() {
    people();
    List<Session> opened = new java.util.ArrayList<>();
    ScreenPictures.onWindow(
        () -> {
          SignInPage page = pages(screen()).signIn(opened::add);
          fill(page, "login", "p.modele");
          fill(page, "password", "pas le bon mot");
          pressOpen(page);
          assertThat(opened).isEmpty();
          assertThat(says(page, "n’est pas le bon")).isTrue();
          fill(page, "password", DemoAccount.ALL.getFirst().password());
          pressOpen(page);
          return page;
        });
    assertThat(opened).extracting(Session::displayName).containsExactly("Paul MODÈLE");
  }

  @Test
  void aBadgeIsGivenOnScreenAndNamesItsPersonAtTheDoor() {
    people();
    List<Session> opened = new java.util.ArrayList<>();
    ScreenPictures.onWindow(
        () -> {
          Screen screen = screen();
          SettingsPage settings = pages(screen).settings(List.of(), done -> {});
          settings.open(Target.of("settings", "people", ""));
          giveBadge(screen, settings, "p.modele", "0004178812");
          askForBadges();

          SignInPage page = pages(screen()).signIn(opened::add);
          fill(page, "login", "p.modele");
          fill(page, "password", DemoAccount.ALL.getFirst().password());
          pressOpen(page);
          assertThat(says(page, "ouvre sa session avec son badge")).isTrue();
          page.scanned("9990001112");
          assertThat(says(page, "n’est à aucun compte")).isTrue();
          fill(page, "login", "");
          page.scanned("0004178812");
          assertThat(says(page, "Badge lu")).isTrue();
          assertThat(((TextInputControl) find(page, "login").orElseThrow()).getText())
              .isEqualTo("p.modele");
          fill(page, "password", DemoAccount.ALL.getFirst().password());
          pressOpen(page);
          return page;
        });
    assertThat(opened).extracting(Session::displayName).containsExactly("Paul MODÈLE");
  }

  @Test
  void aScanWhileAPanelIsOpenNeverCarriesThePersonElsewhere() {
    people();
    List<String> refusedByThePage = new java.util.ArrayList<>();
    ScreenPictures.onWindow(
        () -> {
          Screen screen = screen();
          Frame frame = (Frame) screen.panels();
          ScannedCodes codes =
              new ScannedCodes(open.ground(), screen, frame, new Search(null, screen, frame));
          List<String> taken = new java.util.ArrayList<>();
          screen.panels().show(new SidePanel("Contrôler l’identité").onCode(taken::add));
          codes.scanned("KTE-24103", Optional.empty(), open.ground().settings().read().scanner());
          assertThat(taken).containsExactly("KTE-24103");

          screen.panels().show(new SidePanel("Ce qui arrive"));
          codes.scanned("KTE-24103", Optional.empty(), open.ground().settings().read().scanner());
          assertThat(frame.hasPanel()).as("the act is still there").isTrue();
          all(frame).stream()
              .filter(node -> node instanceof Labeled label && label.getText() != null)
              .map(node -> ((Labeled) node).getText())
              .filter(text -> text.contains("ne sert pas"))
              .forEach(refusedByThePage::add);
          return frame;
        });
    assertThat(refusedByThePage).hasSize(1).first().asString().contains("KTE-24103");
  }

  @Test
  void aBadgeNamesWhoeverSignsNextInAnOpenPanel() {
    people();
    var essai =
        open.ground().people().members().stream()
            .filter(member -> member.person().familyName().equals("Essai"))
            .findFirst()
            .orElseThrow();
    GroundPages.badges(open.ground())
        .give(new By(session, clock.now()), essai.accounts().getFirst().id(), "0004178812")
        .orThrow();
    String named =
        ScreenPictures.onWindow(
            () -> {
              Screen screen = screen();
              Frame frame = (Frame) screen.panels();
              new javafx.scene.Scene(frame);
              var who = org.givre.fx.Field.who(screen.texts());
              screen.panels().show(new SidePanel("Libérer").content(who));
              new ScannedCodes(open.ground(), screen, frame, new Search(null, screen, frame))
                  .scanned(
                      "0004178812", Optional.empty(), open.ground().settings().read().scanner());
              return who.control().getText();
            });
    assertThat(named).isEqualTo("h.essai");
  }

  private static void giveBadge(Screen screen, SettingsPage settings, String login, String code) {
    TableView<?> table = (TableView<?>) find(settings, "people").orElseThrow();
    int row = 0;
    while (!((org.givre.access.Member) table.getItems().get(row))
        .accounts()
        .getFirst()
        .login()
        .equals(login)) {
      row++;
    }
    table.getSelectionModel().select(row);
    javafx.event.Event.fireEvent(
        table,
        new javafx.scene.input.KeyEvent(
            javafx.scene.input.KeyEvent.KEY_PRESSED,
            "",
            "",
            javafx.scene.input.KeyCode.ENTER,
            false,
            false,
            false,
            false));
    Parent panel = (Parent) screen.panels();
    ((Button) in(panel, "badge-" + login).orElseThrow()).fire();
    type(panel, "badge-code", code);
    ((Button) in(panel, "give-badge").orElseThrow()).fire();
  }

  private void askForBadges() {
    var file = open.ground().settings();
    var now = file.read().access();
    file.write(
        file.read()
            .with(
                new org.givre.settings.AccessSettings(
                    now.passwordLeast(), now.passwordDays(), true, now.codeAsked())));
  }

  @Test
  void demonstrationAccountsAreShownInATrainingFolderOnly() {
    people();
    boolean shown =
        ScreenPictures.onWindow(
            () -> find(pages(screen()).signIn(done -> {}), "demo-h.essai").isPresent());
    assertThat(shown).isTrue();
  }

  @Test
  void anAdministratorAddsAPersonOnScreen() {
    people();
    ScreenPictures.onWindow(
        () -> {
          Screen screen = screen();
          SettingsPage page = pages(screen).settings(List.of(), done -> {});
          page.open(Target.of("settings", "people", ""));
          press(page, "add-person");
          Parent panel = (Parent) screen.panels();
          type(panel, "person-given", "Inès");
          type(panel, "person-family", "Patronne");
          type(panel, "person-login", "i.patronne");
          type(panel, "person-password", PASSWORD);
          ((CheckBox) in(panel, "role-physician").orElseThrow()).setSelected(true);
          ((Button) in(panel, "person-act").orElseThrow()).fire();
          TableView<?> table = (TableView<?>) find(page, "people").orElseThrow();
          assertThat(table.getItems()).hasSize(DemoAccount.ALL.size() + 1);
          return page;
        });
    assertThat(open.ground().people().members())
        .extracting(member -> member.person().displayName())
        .contains("Inès PATRONNE");
  }

  @Test
  void aPharmacistWithoutTheRightSeesTheActGreyAndWhy() {
    people();
    session =
        open.ground().signIn().open(DemoAccount.ALL.get(1).credentials(), clock.now()).orThrow();
    ScreenPictures.onWindow(
        () -> {
          SettingsPage page = pages(screen()).settings(List.of(), done -> {});
          page.open(Target.of("settings", "people", ""));
          Button add = (Button) find(page, "add-person").orElseThrow();
          assertThat(add.isDisabled()).isTrue();
          assertThat(add.getAccessibleHelp()).contains("administrateur");
          return page;
        });
  }

  @Test
  void theSiteIsNamedOnScreenAndTheJournalSaysSo() {
    people();
    ScreenPictures.onWindow(
        () -> {
          SettingsPage page = pages(screen()).settings(List.of(), done -> {});
          page.open(Target.of("settings", "site", ""));
          fill(page, "hospital", "CHU de démonstration");
          fill(page, "finess", "630780988");
          press(page, "save-site");
          assertThat(says(page, "n’est pas juste")).isTrue();
          fill(page, "finess", "630780989");
          press(page, "save-site");
          return page;
        });
    assertThat(open.ground().settings().read().site().finess()).isEqualTo("630780989");
    var newest =
        open.ground()
            .works()
            .read(work -> open.ground().trail().page(work, org.givre.audit.TrailQuery.newest(1)))
            .getFirst();
    assertThat(newest.fact().act()).isEqualTo("settings.site-named");
    assertThat(newest.fact().after()).containsEntry("hospital", "CHU de démonstration");
  }

  @Test
  void theJournalFiltersAndExports() throws Exception {
    morning();
    JournalPage page =
        ScreenPictures.onWindow(
            () -> {
              JournalPage made = pages(screen()).journal();
              made.shown();
              return made;
            });
    int all = lines(page);
    ScreenPictures.onWindow(
        () -> {
          page.open(Target.of("journal", "person", "Essai-Martin"));
          return page;
        });
    assertThat(lines(page)).isLessThan(all);
    String where = new CsvTrailExport(open.ground()).write(org.givre.audit.TrailQuery.newest(5));
    assertThat(Files.readString(Path.of(where)))
        .contains("access.person-renamed")
        .contains("Hugo ESSAI-MARTIN");
  }

  private static int lines(JournalPage page) {
    return ((ListView<?>) page.view().lookup(".journal-list")).getItems().size();
  }

  @Test
  void aRealFolderShowsNoAccount() {
    open.close();
    DataFolder real = new DataFolder(folder.resolve("real"));
    open =
        OpenFolder.open(real, OpenFolder.Use.REAL, "desktop", clock, new Argon2Passwords(64, 1, 1));
    open.ground()
        .firstRun()
        .create(
            "Camille",
            "Démo",
            new NewAccount("c.demo", PASSWORD.toCharArray(), Set.of(Role.ADMINISTRATOR)),
            clock.now())
        .orThrow();
    boolean shown =
        ScreenPictures.onWindow(
            () -> find(pages(screen()).signIn(done -> {}), "demo-c.demo").isPresent());
    assertThat(shown).isFalse();
  }

  private static Screen screen() {
    return ScreenPictures.screen(Words.french(), Theme.LIGHT);
  }

  private static void fill(Page page, String id, String text) {
    ((TextInputControl) find(page, id).orElseThrow()).setText(text);
  }

  private static void type(Parent in, String id, String text) {
    ((TextInputControl) in(in, id).orElseThrow()).setText(text);
  }

  private static void press(Page page, String id) {
    ((Button) find(page, id).orElseThrow()).fire();
  }

  private static void pressOpen(Page page) {
    ((Button) find(page, "open-session").orElseThrow()).fire();
  }

  private static Optional<Node> find(Page page, String id) {
    return in((Parent) page.view(), id);
  }

  /** Also inside what has no skin yet. */
  private static Optional<Node> in(Parent root, String id) {
    return all(root).stream().filter(node -> id.equals(node.getId())).findFirst();
  }

  private static boolean says(Page page, String words) {
    return all((Parent) page.view()).stream()
        .anyMatch(
            node ->
                node instanceof Labeled label
                    && label.getText() != null
                    && label.getText().contains(words));
  }

  private static List<Node> all(Parent root) {
    List<Node> found = new java.util.ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    found.add(node);
    if (node instanceof javafx.scene.control.ScrollPane pane && pane.getContent() != null) {
      collect(pane.getContent(), found);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}

package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Session;
import org.givre.access.store.Argon2Passwords;
import org.givre.app.settings.Section;
import org.givre.app.settings.SettingsPage;
import org.givre.app.settings.TellingActs;
import org.givre.app.settings.TellingDesk;
import org.givre.app.settings.TellingSection;
import org.givre.app.telling.Ways;
import org.givre.duty.Closure;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.Duty;
import org.givre.duty.DutyPlan;
import org.givre.duty.Replacement;
import org.givre.duty.Rota;
import org.givre.duty.StaffedHours;
import org.givre.duty.Turn;
import org.givre.duty.store.SqlDuty;
import org.givre.duty.ui.DutyDesk;
import org.givre.duty.ui.DutyPage;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Outcome;
import org.givre.settings.DataFolder;
import org.givre.settings.MailSettings;
import org.givre.settings.Secrets;
import org.givre.settings.TellingSettings;
import org.givre.telling.Drill;
import org.givre.telling.DrillPath;
import org.givre.telling.Drills;
import org.givre.telling.Message;
import org.givre.telling.MessageKind;
import org.givre.telling.Says;
import org.givre.telling.Telling;
import org.givre.telling.TellingRules;
import org.givre.telling.TellingRulesBook;
import org.givre.telling.store.SqlDrills;
import org.givre.telling.store.SqlTellingLog;
import org.givre.telling.store.SqlTellingRules;
import org.givre.telling.ui.DrillDesk;
import org.givre.telling.ui.DrillsPage;
import org.givre.words.Formats;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Astreinte, alertes, essais d'alarme: driven on a real folder; their pictures go to docs. */
class TellingPagesTest {

  private static final ZoneId PARIS = Formats.PARIS;

  private final HandTicker clock = HandTicker.at("2026-11-24T08:42:00Z");
  private final Threads threads = new Threads();
  @TempDir private Path folder;
  private OpenFolder open;
  private Session session;
  private Duty duty;
  private Drills drills;
  private Telling telling;

  @BeforeEach
  void site() {
    open =
        OpenFolder.open(
            new DataFolder(folder),
            OpenFolder.Use.TRAINING,
            "desktop",
            clock,
            new Argon2Passwords(64, 1, 1));
    new DemoPeople(open.ground()).arrive(clock.now());
    session =
        open.ground()
            .signIn()
            .open(DemoAccount.ALL.getFirst().credentials(), clock.now())
            .orThrow();
    Ground ground = open.ground();
    duty = new Duty(ground.works(), ground.journal(), new SqlDuty(), PARIS);
    telling =
        new Telling(
            new SqlTellingLog(ground.works()),
            duty,
            () -> TellingRules.USUAL,
            Telling.Around.of(List::of, NOTHING, about -> Optional.empty(), Words.french(), true),
            clock.now());
    drills =
        new Drills(
            ground.works(),
            ground.journal(),
            new SqlDrills(),
            ground.signing(),
            new Drills.Chain(
                () -> EnumSet.of(DrillPath.SOUND, DrillPath.MAIL, DrillPath.ON_CALL),
                (path, by, now) ->
                    Outcome.done(
                        new Telling.DrillSent(
                            path == DrillPath.SOUND ? "PUI-01" : "Alice EXEMPLE", true, "")),
                clock.now().minus(Duration.ofDays(40)),
                PARIS));
  }

  private static final Says NOTHING =
      new Says() {
        @Override
        public String what(org.givre.watch.AlarmGroup group) {
          return "";
        }

        @Override
        public int units(List<org.givre.storage.TankId> tanks) {
          return 0;
        }

        @Override
        public String site() {
          return "PUI-01";
        }
      };

  @AfterEach
  void close() {
    threads.close();
    open.close();
  }

  private By by() {
    return new By(session, clock.now());
  }

  private static Contact person(int number, String name, String mail, String sms) {
    return new Contact(
        new ContactId(new UUID(1, number)), name, "01 00 00 00 0" + number, mail, sms);
  }

  private void plan() {
    Contact alice = person(1, "Alice EXEMPLE", "alice.exemple@chu.example", "");
    Contact bruno =
        person(2, "Bruno FICTIF", "bruno.fictif@chu.example", "33600000002@sms.chu.example");
    Contact chloe = person(3, "Chloé ESSAI", "chloe.essai@chu.example", "");
    Contact desk = person(4, "Standard du CHU", "standard@chu.example", "");
    Contact box = person(5, "Boîte de la pharmacie", "pui@chu.example", "");
    LocalDate monday = LocalDate.of(2026, 11, 23);
    Rota rota =
        new Rota(
            List.of(
                new Turn(monday, alice.id(), Optional.of(bruno.id())),
                new Turn(monday.plusWeeks(1), bruno.id(), Optional.of(chloe.id())),
                new Turn(monday.plusWeeks(2), chloe.id(), Optional.of(alice.id()))),
            List.of(
                new Replacement(
                    monday.plusDays(3).atTime(18, 0).atZone(PARIS).toInstant(),
                    monday.plusDays(4).atTime(8, 0).atZone(PARIS).toInstant(),
                    alice.id(),
                    chloe.id())));
    duty.change(
            by(),
            new DutyPlan(
                StaffedHours.usual(PARIS).week(),
                List.of(
                    new Closure(
                        LocalDate.of(2026, 12, 24),
                        LocalDate.of(2026, 12, 24),
                        "fermeture de Noël")),
                List.of(alice, bruno, chloe, desk, box),
                rota.repeated(2),
                List.of(box.id()),
                List.of(desk.id())))
        .orThrow();
  }

  /** Inside the settings, as it is seen. */
  private static void picture(
      String name,
      String kind,
      String nameKey,
      String icon,
      java.util.function.Function<Screen, Page> section) {
    ScreenPictures.page(
        name,
        ScreenPictures::quiet,
        screen ->
            new SettingsPage(screen, List.of(new Section(nameKey, icon, section.apply(screen)))),
        page -> page.open(Target.of("settings", kind, "")));
  }

  private DutyPage dutyPage(Screen screen) {
    return new DutyPage(screen, new DutyDesk(duty, this::by, clock));
  }

  @Test
  void picturesOfTheOnCallPlan() {
    plan();
    picture("reglages-astreinte", "duty", "app.settings.duty", "fth-calendar", this::dutyPage);
    assertThat(Path.of("docs", "screens", "reglages-astreinte.png")).exists();
  }

  @Test
  void aPersonIsAddedWithoutReadingAManual() {
    List<String> names =
        ScreenPictures.onWindow(
            () -> {
              Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
              DutyPage page = dutyPage(screen);
              page.shown();
              ((javafx.scene.control.Hyperlink) find((Parent) page.view(), "duty.contact.add"))
                  .fire();
              Parent frame = (Parent) screen.panels();
              fill(frame, "duty.name", "Alice EXEMPLE");
              fill(frame, "duty.mail", "pas une adresse");
              act(frame, "duty-act");
              assertThat(duty.inForce().contacts()).isEmpty();
              assertThat(texts(frame)).anyMatch(text -> text.contains("adresse utilisable"));
              fill(frame, "duty.mail", "alice@chu.example");
              act(frame, "duty-act");
              return duty.inForce().contacts().stream().map(Contact::name).toList();
            });
    assertThat(names).containsExactly("Alice EXEMPLE");
  }

  private static void fill(Parent in, String id, String text) {
    ((TextInputControl) find(in, id)).setText(text);
  }

  private static void act(Parent in, String id) {
    ((Button) find(in, id)).fire();
  }

  private static javafx.scene.Node find(Parent in, String id) {
    return all(in).stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
  }

  private static List<String> texts(Parent in) {
    return all(in).stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static List<javafx.scene.Node> all(Parent in) {
    List<javafx.scene.Node> all = new java.util.ArrayList<>();
    if (in instanceof javafx.scene.control.ScrollPane scroll) {
      // Without a window a scroll pane has no skin yet, only its content.
      all.addAll(all((Parent) scroll.getContent()));
    }
    in.getChildrenUnmodifiable()
        .forEach(
            node -> {
              all.add(node);
              if (node instanceof Parent parent) {
                all.addAll(all(parent));
              }
            });
    return all;
  }

  private Page tellingPage(Screen screen) {
    Ground ground = open.ground();
    Secrets secrets = new Secrets(ground.folder());
    return new TellingSection(
        screen,
        new TellingDesk(
            new TellingActs(ground.works(), ground.journal(), ground.settings()),
            ground.settings(),
            secrets,
            new Ways(ground.settings(), secrets, threads::start),
            new TellingRulesBook(ground.works(), ground.journal(), new SqlTellingRules()),
            this::by));
  }

  private static final MailSettings MAIL =
      new MailSettings("mail.chu.example", 587, "starttls", "givre", "givre@chu.example", "");

  @Test
  void picturesOfTheWaysOfTelling() {
    open.ground()
        .settings()
        .write(
            new TellingSettings(
                MAIL,
                new MailSettings("relais.chu.example", 25, "none", "", "givre@chu.example", ""),
                "/usr/local/bin/envoi-sms",
                "veille@chu.example",
                60,
                "",
                "",
                "temps.chu.example",
                true));
    picture("reglages-alertes", "telling", "app.settings.telling", "fth-send", this::tellingPage);
    assertThat(Path.of("docs", "screens", "reglages-alertes.png")).exists();
  }

  @Test
  void serversAreKeptAndTheJournalSaysSoWithoutThePassword() {
    open.ground().settings().write(TellingSettings.NONE);
    ScreenPictures.onWindow(
        () -> {
          Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
          Page page = tellingPage(screen);
          page.shown();
          fill((Parent) page.view(), "mail-1-host", "mail.chu.example");
          act((Parent) page.view(), "save-telling");
          assertThat(texts((Parent) page.view())).anyMatch(text -> text.contains("jusqu’au bout"));
          return Boolean.TRUE;
        });
    Ground ground = open.ground();
    assertThat(ground.settings().telling()).isEqualTo(TellingSettings.NONE);
    TellingActs acts = new TellingActs(ground.works(), ground.journal(), ground.settings());
    acts.change(by(), new TellingSettings(MAIL, MailSettings.NONE, "", "", 60, "", "", "", true))
        .orThrow();
    assertThat(ground.settings().telling().first()).isEqualTo(MAIL);
  }

  private DrillsPage drillsPage(Screen screen) {
    return new DrillsPage(
        screen, new DrillDesk(drills, telling, open.ground().signing(), this::by, clock));
  }

  private void attest(DrillPath path, String who, Duration after, Drill.Result result) {
    Drill drill = drills.start(by(), path).orThrow();
    Drills.Attested what =
        new Drills.Attested(drill.id(), who, clock.now().plus(after), result, "");
    clock.forward(after.plusSeconds(20));
    Credentials credentials = DemoAccount.ALL.getFirst().credentials();
    var pledge =
        open.ground()
            .signing()
            .pledge(credentials, Drills.toSign(path, what), clock.now())
            .orThrow();
    drills.attest(by(), what, pledge).orThrow();
  }

  @Test
  void picturesOfTheDrills() {
    attest(DrillPath.SOUND, "Hugo ESSAI", Duration.ofSeconds(8), Drill.Result.PROVEN);
    attest(DrillPath.MAIL, "Alice EXEMPLE", Duration.ofMinutes(4), Drill.Result.PROVEN);
    clock.forward(Duration.ofMinutes(30));
    drills.start(by(), DrillPath.ON_CALL).orThrow();
    new SqlTellingLog(open.ground().works())
        .add(
            List.of(
                new Message(
                    UUID.randomUUID(),
                    MessageKind.ALARM,
                    person(1, "Alice EXEMPLE", "alice@chu.example", ""),
                    List.of(),
                    clock.now(),
                    "[Givre EXERCICE] CRITIQUE, Cuve 2, sonde haute −141,6 °C, limite −150 °C",
                    "")),
            List.of());
    picture(
        "reglages-essais-alarme",
        "drills",
        "app.settings.drills",
        "fth-check-square",
        this::drillsPage);
    assertThat(Path.of("docs", "screens", "reglages-essais-alarme.png")).exists();
  }
}

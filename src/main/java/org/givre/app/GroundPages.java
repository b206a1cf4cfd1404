package org.givre.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.access.Badges;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.JournalReviews;
import org.givre.access.Session;
import org.givre.access.store.SqlActorNames;
import org.givre.access.store.SqlBadgeStore;
import org.givre.access.store.SqlReviews;
import org.givre.access.ui.FirstRunPage;
import org.givre.access.ui.KnownAccount;
import org.givre.access.ui.PeopleDesk;
import org.givre.access.ui.ReviewDesk;
import org.givre.access.ui.ReviewLine;
import org.givre.access.ui.SignInDesk;
import org.givre.access.ui.SignInPage;
import org.givre.app.settings.OwnSections;
import org.givre.app.settings.Section;
import org.givre.app.settings.SettingsActs;
import org.givre.app.settings.SettingsDesk;
import org.givre.app.settings.SettingsPage;
import org.givre.audit.TrailCheck;
import org.givre.audit.ui.JournalDesk;
import org.givre.audit.ui.JournalPage;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
import org.givre.settings.Settings;

/** The pages that stand on the ground alone: sign-in, first run, journal, settings. */
public final class GroundPages {

  private final Ground ground;
  private final Screen screen;
  private final Supplier<By> by;
  private final TrailCheck check;

  /**
   * @param by who is signed in, at the instant of asking
   * @param check the journal's verification, which the start of the program runs once
   */
  public GroundPages(Ground ground, Screen screen, Supplier<By> by, TrailCheck check) {
    this.ground = ground;
    this.screen = screen;
    this.by = by;
    this.check = check;
  }

  /** Signed out; accounts of the demonstration are shown in a training folder only. */
  public SignInPage signIn(Consumer<Session> opened) {
    return new SignInPage(
        screen,
        new SignInDesk(
            (who, fresh, at) -> enter(ground, who, fresh, at),
            (scanned, at) -> badge(ground, scanned, at),
            ground.ticker(),
            known(ground),
            opened));
  }

  /** Opens a session; with another password where one was typed. */
  static Outcome<Session> enter(
      Ground ground, Credentials who, Optional<char[]> fresh, Instant at) {
    return fresh
        .map(now -> ground.signIn().openWith(who, now, ground.people(), at))
        .orElseGet(() -> ground.signIn().open(who, at));
  }

  static Badges badges(Ground ground) {
    return new Badges(ground.works(), new SqlBadgeStore(), ground.access(), ground.journal());
  }

  /** Whose badge this is; one that is nobody's is journaled. */
  static Optional<String> badge(Ground ground, String scanned, Instant at) {
    Badges badges = badges(ground);
    Optional<String> login = badges.login(scanned);
    if (login.isEmpty()) {
      badges.unknown(at);
    }
    return login;
  }

  /** The accounts of the demonstration that this folder has. */
  public static List<KnownAccount> known(Ground ground) {
    if (!ground.training()) {
      return List.of();
    }
    return DemoAccount.ALL.stream()
        .filter(
            one -> ground.works().read(w -> ground.access().accountOf(w, one.login())).isPresent())
        .map(one -> new KnownAccount(one.login(), one.password(), one.roles()))
        .toList();
  }

  public FirstRunPage firstRun(Consumer<Session> opened) {
    return new FirstRunPage(screen, ground.firstRun(), ground.ticker(), opened);
  }

  public JournalPage journal() {
    JournalPage page =
        new JournalPage(
            screen,
            new JournalDesk(
                ground.works(),
                ground.trail(),
                ground.names(),
                check,
                new CsvTrailExport(ground),
                ground.ticker()));
    ReviewLine review =
        new ReviewLine(screen, new ReviewDesk(reviews(ground), ground.signing(), by));
    return page.with(review, review::look);
  }

  /** Signed reviews of the journal. */
  static JournalReviews reviews(Ground ground) {
    return new JournalReviews(
        ground.works(), new SqlReviews(), ground.journal(), ground.trail(), ground.signing());
  }

  /**
   * @param more sections of other areas, after those of the ground
   * @param changed told the settings that are in force from now on
   */
  public SettingsPage settings(List<Section> more, Consumer<Settings> changed) {
    SettingsActs acts =
        new SettingsActs(ground.works(), ground.settings(), ground.journal(), ground.signing());
    SettingsDesk desk = new SettingsDesk(acts, ground.settings(), ground.signing(), by, changed);
    PeopleDesk people =
        new PeopleDesk(ground.people(), badges(ground), ground.signing(), by, this::namesChanged);
    List<Section> sections = new ArrayList<>(OwnSections.of(screen, desk, people));
    sections.addAll(more);
    return new SettingsPage(screen, sections);
  }

  private void namesChanged() {
    if (ground.names() instanceof SqlActorNames names) {
      names.refresh();
    }
  }
}

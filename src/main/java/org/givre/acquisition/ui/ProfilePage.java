package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.fx.ActButton;
import org.givre.fx.Badge;
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
import org.givre.fx.SegmentedBar;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.kernel.Refusal;
import org.givre.probe.SiteContent;
import org.givre.probe.SiteMap;
import org.givre.probe.SiteProfile;
import org.givre.probe.SiteQuery;
import org.givre.probe.SiteTalker;

/**
 * The site's own profiles: a register map, a fixed question, or what a talker says, copied from the
 * maker's sheet. A change is a new revision, to be read live, compared and signed anew.
 */
public final class ProfilePage implements Page {

  /** What kind of device is described. */
  private enum Kind {
    MAP("map"),
    QUERY("query"),
    TALKER("talker");

    private final String key;

    Kind(String key) {
      this.key = "acquisition.profile." + key;
    }
  }

  private final Screen screen;
  private final ProbeDesk desk;
  private final PageFrame frame;
  private final VBox rows = new VBox();
  private final Field<TextField> title;
  private final Field<TextField> sheet;
  private final SegmentedBar<Kind> kinds = new SegmentedBar<>();
  private final MapTable map;
  private final PatternForm pattern;
  private final VBox place = new VBox();
  private final VBox reasons = new VBox(8);
  private final ActButton write;
  private Kind kind = Kind.MAP;
  private Optional<SiteProfile> chosen = Optional.empty();

  public ProfilePage(Screen screen, ProbeDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.frame = PageFrame.titled(screen.texts(), "acquisition.profiles");
    this.title = Field.text(screen.texts(), "acquisition.profile.title");
    this.sheet = Field.text(screen.texts(), "acquisition.profile.sheet");
    this.map = new MapTable(screen);
    this.pattern = new PatternForm(screen);
    Button act =
        Buttons.primary(screen.texts(), "acquisition.profile.write", "fth-save", this::write);
    act.setId("write-profile");
    this.write = new ActButton(act);
    title.control().setId("profile-title");
    sheet.control().setId("profile-sheet");
    for (Kind each : Kind.values()) {
      kinds.choice(each, screen.texts(), each.key);
    }
    kinds.choose(kind).onChoice(this::describe);
    build();
  }

  private void build() {
    frame.getStylesheets().add(ProfilePage.class.getResource("probe.css").toExternalForm());
    Button fresh =
        Buttons.plain(screen.texts(), "acquisition.profile.new", "fth-plus", this::fresh);
    fresh.setId("new-profile");
    Card list = Card.named(screen.texts(), "acquisition.profile.own").right(fresh).rows(rows);
    list.setMinWidth(276);
    list.setPrefWidth(276);
    list.setMaxWidth(276);
    Card what =
        Card.named(screen.texts(), "acquisition.profile.what")
            .right(kinds)
            .content(
                new FormGrid(2).add(title, sheet),
                screen.texts().on(Labels.wrapped("", "caption"), "acquisition.profile.sheet.why"));
    Card content = new Card();
    content.content(place);
    VBox right = new VBox(12, reasons, what, content);
    HBox.setHgrow(right, Priority.ALWAYS);
    frame.scrolling(new HBox(12, list, right));
    frame.acts(write);
    frame.way(
        Buttons.link(
            screen.texts(),
            "acquisition.lines",
            () -> screen.nav().open(Target.of("settings", "lines", ""))),
        screen.say("acquisition.profiles"));
    describe(kind);
  }

  @Override
  public String key() {
    return "probe-profile";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    var session = desk.by().get().session();
    if (Rights.mayDo(session.roles(), Permission.SET_PROBE)) {
      write.allow();
    } else {
      write.refuse(screen.texts().say(new NotAllowed(session.displayName(), Permission.SET_PROBE)));
    }
    look();
  }

  private void look() {
    screen.tasks().run(desk.acts().profiles()::ofSite).done(this::show).start();
  }

  private void show(List<SiteProfile> all) {
    List<Node> nodes = new ArrayList<>();
    for (SiteProfile one : all) {
      HBox row =
          Row.of(
              Row.twoLines(Labels.strong(one.title()), Labels.caption(one.sheet())),
              Badge.chip(screen.say("acquisition.profile.revision", one.ref().revision())));
      row.setId("own-" + one.ref().id());
      row.getStyleClass().add("port-row");
      row.setFocusTraversable(true);
      if (chosen.filter(now -> now.ref().id().equals(one.ref().id())).isPresent()) {
        row.getStyleClass().add("chosen");
      }
      row.setOnMouseClicked(click -> choose(one));
      nodes.add(row);
    }
    if (nodes.isEmpty()) {
      nodes.add(Row.of(Labels.wrapped(screen.say("acquisition.profile.none"), "muted")));
    }
    rows.getChildren().setAll(nodes);
  }

  private void choose(SiteProfile one) {
    chosen = Optional.of(one);
    title.control().setText(one.title());
    title.control().setDisable(true);
    sheet.control().setText(one.sheet());
    switch (one.content()) {
      case SiteMap points -> {
        kinds.choose(Kind.MAP);
        describe(Kind.MAP);
        map.show(points);
      }
      case SiteQuery query -> {
        kinds.choose(Kind.QUERY);
        describe(Kind.QUERY);
        pattern.show(query);
      }
      case SiteTalker talker -> {
        kinds.choose(Kind.TALKER);
        describe(Kind.TALKER);
        pattern.show(talker);
      }
    }
    reasons.getChildren().clear();
    look();
  }

  private void fresh() {
    chosen = Optional.empty();
    title.control().setDisable(false);
    title.control().setText("");
    sheet.control().setText("");
    map.show(new SiteMap(List.of()));
    pattern.clear();
    reasons.getChildren().clear();
    look();
  }

  private void describe(Kind now) {
    kind = now;
    place.getChildren().setAll(now == Kind.MAP ? map.view() : pattern.view(now == Kind.QUERY));
  }

  private Optional<? extends SiteContent> content() {
    return switch (kind) {
      case MAP -> map.map();
      case QUERY -> pattern.query();
      case TALKER -> pattern.talker();
    };
  }

  private void write() {
    reasons.getChildren().clear();
    content()
        .ifPresent(
            content ->
                write(
                    new SiteProfile.Draft(
                        title.control().getText(), sheet.control().getText(), content)));
  }

  private void write(SiteProfile.Draft draft) {
    screen
        .tasks()
        .act(() -> desk.acts().profiles().write(desk.by().get(), draft))
        .done(
            written -> {
              screen
                  .notices()
                  .done(
                      screen.say(
                          "acquisition.profile.written",
                          written.title(),
                          written.ref().revision()));
              choose(written);
            })
        .refused(this::refused)
        .start();
  }

  private void refused(List<Refusal> refusals) {
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    one ->
                        Notice.of(State.REFUSED, screen.texts().say(one), screen.texts().todo(one)))
                .toList());
  }
}

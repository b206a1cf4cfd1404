package org.givre.app.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.fx.Field;
import org.givre.fx.Notices;
import org.givre.fx.Page;
import org.givre.fx.SidePanel;
import org.givre.fx.SidePanels;
import org.givre.fx.Texts;
import org.givre.fx.ThinBar;
import org.givre.kernel.Refusal;
import org.givre.label.Scan;

/**
 * What stands around every page: top bar, alarm strip, navigation, status line; and the place where
 * panels slide in and notices appear. Shows a {@link FrameState}; decides nothing.
 */
public final class Frame extends BorderPane implements SidePanels, Notices {

  private final Texts texts;
  private final TopBar top;
  private final AlarmStrip strip;
  private final Navigation navigation;
  private final StatusLine status = new StatusLine();
  private final StackPane place = new StackPane();
  private final Region shade = new Region();
  private final HBox panelPlace = new HBox();
  private final NoticeStack notices;
  private final VBox guide = new VBox();
  private final StackPane middle = new StackPane();
  private final BorderPane inner = new BorderPane();
  private final VBox head;
  private FrameState shown;

  /**
   * @param acts what the frame's own controls do
   * @param busy whether work has been going on for longer than goes unnoticed
   */
  public Frame(Texts texts, FrameActs acts, ObservableValue<Boolean> busy) {
    this.texts = texts;
    this.notices = new NoticeStack(texts);
    getStyleClass().add("frame");
    setFocusTraversable(true);
    top = new TopBar(texts, acts::find, acts::alarms, new UserMenu(texts, acts));
    strip = new AlarmStrip(texts, acts::open);
    navigation = new Navigation(texts, acts::page, acts::help, acts::lock);
    ThinBar bar = new ThinBar(busy);
    StackPane under = new StackPane(scrolling(place), bar, notices);
    bar.setManaged(true);
    StackPane.setAlignment(bar, Pos.TOP_CENTER);
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    VBox page = new VBox(guide, under);
    VBox.setVgrow(under, Priority.ALWAYS);
    inner.setLeft(navigation);
    inner.setCenter(page);
    shade.getStyleClass().add("shade");
    panelPlace.setAlignment(Pos.CENTER_RIGHT);
    panelPlace.setPickOnBounds(false);
    middle.getChildren().addAll(inner, shade, panelPlace);
    middle.setMinHeight(0);
    head = new VBox(top, strip);
    setTop(head);
    setCenter(middle);
    setBottom(status);
    close();
    texts.words().addListener((at, before, after) -> again());
  }

  /**
   * A page takes the height there is. One that cannot shrink so far, under the alarm strip and a
   * guide, scrolls: the status line is never pushed out of the window.
   */
  private static ScrollPane scrolling(Region page) {
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  public void show(FrameState state) {
    shown = state;
    again();
  }

  private void again() {
    if (shown == null) {
      return;
    }
    top.show(shown);
    strip.show(shown.alarms().strip());
    navigation.counts(shown.counts());
    status.show(
        shown.status(), texts.say("app.status.program", shown.site().workstation(), version()));
  }

  static String version() {
    String version = Frame.class.getPackage().getImplementationVersion();
    return version == null ? "1.0" : version.replace("-SNAPSHOT", "");
  }

  /** Puts a page into its place. */
  public void show(Page page) {
    close();
    place.getChildren().setAll(page.view());
    navigation.choose(Entry.lit(page.key()));
  }

  /** The strip that leads a newcomer; empty takes it away. */
  public void guide(Optional<Node> steps) {
    guide.getChildren().setAll(steps.stream().toList());
  }

  /** F11: the page alone, its alarms still above it. */
  public void alone(boolean pageOnly) {
    navigation.setVisible(!pageOnly);
    navigation.setManaged(!pageOnly);
    top.setVisible(!pageOnly);
    top.setManaged(!pageOnly);
    status.setVisible(!pageOnly);
    status.setManaged(!pageOnly);
  }

  /** Locked: something else instead of the pages; the alarm strip and the status line stay. */
  public void locked(Optional<Node> instead) {
    top.setDisable(instead.isPresent());
    setCenter(instead.orElse(middle));
  }

  public void focusSearch() {
    top.focusSearch();
  }

  /** Where answers to a search hang from. */
  public Region searchField() {
    return top.searchField();
  }

  @Override
  public void show(Region panel) {
    panelPlace.getChildren().setAll(panel);
    shade.setVisible(true);
    panelPlace.setVisible(true);
    inner.setMouseTransparent(true);
    // What scrolls is in the scene only once its skin is made: a field could not take the focus.
    panel.applyCss();
    panel.layout();
    focus(panel);
  }

  /** Enter belongs to the panel, never to the button behind it that opened it. */
  private static void focus(Region panel) {
    panel.lookupAll(".text-input").stream()
        .filter(field -> field.isFocusTraversable() && !field.isDisabled())
        .findFirst()
        .orElse(panel)
        .requestFocus();
  }

  @Override
  public void close() {
    panelPlace.getChildren().clear();
    shade.setVisible(false);
    panelPlace.setVisible(false);
    inner.setMouseTransparent(false);
  }

  public boolean hasPanel() {
    return !panelPlace.getChildren().isEmpty();
  }

  /** The panel that is open has the first look at a code; it says whether it had a use for it. */
  public boolean panelTakes(Scan scan) {
    return panelPlace.getChildren().stream()
        .anyMatch(panel -> panel instanceof SidePanel side && side.scanned(scan));
  }

  /** A badge names whoever signs next in the open panel; whether anybody was to be named. */
  public boolean signer(String login) {
    return panelPlace.lookupAll("." + Field.WHO).stream()
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .filter(field -> !field.isDisabled() && field.getText().isEmpty())
        .findFirst()
        .map(field -> name(field, login))
        .orElse(false);
  }

  private static boolean name(TextField field, String login) {
    field.setText(login);
    field.requestFocus();
    field.requestFocusTraversal(TraversalDirection.NEXT);
    return true;
  }

  @Override
  public void done(String sentence) {
    notices.done(sentence);
  }

  @Override
  public void tell(org.givre.fx.State state, String title, String what) {
    notices.tell(state, title, what);
  }

  @Override
  public void refused(List<Refusal> refusals) {
    notices.refused(refusals);
  }
}

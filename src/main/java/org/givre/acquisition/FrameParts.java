package org.givre.acquisition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.givre.probe.Block;
import org.givre.probe.Conversation;
import org.givre.probe.Point;
import org.givre.probe.RegisterMap;

/**
 * What was sent and what came back, exchange by exchange, each byte tied to the point it belongs
 * to: for whoever compares a maker's sheet with the wire.
 */
public record FrameParts(List<Frame> frames) {

  private static final int DATA = 3;

  /** The address and function bytes, then the point's own, then the check. */
  public record Span(String point, int from, int length) {}

  /**
   * One exchange.
   *
   * @param sent and {@code received}: bytes in upper-case hexadecimal, two characters each
   */
  public record Frame(String sent, String received, List<Span> spans) {}

  public FrameParts {
    frames = List.copyOf(frames);
  }

  /** Of a result; points are placed only where every exchange has its answer. */
  public static FrameParts of(Conversation conversation, ExchangeResult result) {
    List<String> sent = words(result.request());
    List<String> received = words(result.raw());
    List<Frame> frames = new ArrayList<>();
    for (int at = 0; at < sent.size(); at++) {
      boolean paired = sent.size() == received.size();
      String answer = at < received.size() ? received.get(at) : "";
      List<Span> spans =
          paired && result.isGood() && conversation instanceof RegisterMap map
              ? spans(map, at)
              : List.of();
      frames.add(new Frame(sent.get(at), answer, spans));
    }
    if (sent.isEmpty() && !received.isEmpty()) {
      received.forEach(line -> frames.add(new Frame("", line, List.of())));
    }
    return new FrameParts(frames);
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" "));
  }

  private static List<Span> spans(RegisterMap map, int block) {
    return map.points().stream()
        .filter(point -> point.block() == block && !map.blocks().get(block).table().isBits())
        .map(point -> new Span(point.name(), DATA + 2 * point.index(), 2 * point.type().width()))
        .toList();
  }

  /** The bytes of a point in the last frames, spaced; empty where they are not known. */
  public String bytes(String point) {
    for (Frame frame : frames) {
      for (Span span : frame.spans()) {
        int end = 2 * (span.from() + span.length());
        if (span.point().equals(point) && frame.received().length() >= end) {
          return spaced(frame.received().substring(2 * span.from(), end));
        }
      }
    }
    return "";
  }

  /** {@code F8 5A}. */
  public static String spaced(String hex) {
    return hex.replaceAll("(..)(?=.)", "$1 ");
  }

  /** Which register a point is read from, counted from 0; empty where it has none. */
  public static String register(Conversation conversation, String point) {
    return at(conversation, point)
        .map(found -> Integer.toString(block(conversation, found).address() + found.index()))
        .orElse("");
  }

  /** How a point is read, where it is a register. */
  public static java.util.Optional<Point> at(Conversation conversation, String point) {
    return conversation instanceof RegisterMap map
        ? map.points().stream().filter(one -> one.name().equals(point)).findFirst()
        : java.util.Optional.empty();
  }

  private static Block block(Conversation conversation, Point point) {
    return ((RegisterMap) conversation).blocks().get(point.block());
  }
}

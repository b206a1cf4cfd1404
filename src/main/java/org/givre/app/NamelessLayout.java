package org.givre.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A line of the program's log. Of a failure it gives the types and where they came from, never
 * their messages: a database says the values it could not take, and those may be a patient's.
 */
final class NamelessLayout extends LayoutBase<ILoggingEvent> {

  private static final int DEEPEST = 8;

  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder text = new StringBuilder();
    text.append(Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS))
        .append(' ')
        .append(event.getLevel())
        .append(" [")
        .append(event.getThreadName())
        .append("] ")
        .append(event.getLoggerName())
        .append(' ')
        .append(event.getFormattedMessage())
        .append(System.lineSeparator());
    failure(text, event.getThrowableProxy());
    return text.toString();
  }

  private static void failure(StringBuilder text, IThrowableProxy failure) {
    IThrowableProxy one = failure;
    for (int depth = 0; one != null && depth < DEEPEST; depth++) {
      text.append(depth == 0 ? "" : "caused by ").append(one.getClassName());
      text.append(System.lineSeparator());
      for (StackTraceElementProxy frame : one.getStackTraceElementProxyArray()) {
        text.append("  ").append(frame.getSTEAsString()).append(System.lineSeparator());
      }
      one = one.getCause() == one ? null : one.getCause();
    }
  }
}

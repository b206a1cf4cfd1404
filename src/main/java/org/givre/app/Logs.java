package org.givre.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import org.givre.settings.DataFolder;
import org.slf4j.LoggerFactory;

/**
 * The program's own log, in the data folder: a file a day, at most a hundred megabytes in all. It
 * is for whoever mends the program; what happened to a medicine is in the journal, and no identity
 * is ever written here.
 */
final class Logs {

  private static final String FILE = "GIVRE_FILE";

  private Logs() {}

  /** From now on, what is logged goes to this folder as well. */
  static void into(DataFolder folder) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.detachAppender(FILE);
    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(context);
    file.setName(FILE);
    file.setFile(folder.logs().resolve("givre.log").toString());
    file.setEncoder(encoder(context));
    file.setRollingPolicy(policy(context, file, folder));
    file.start();
    context.getLogger("org.givre").setLevel(Level.INFO);
    root.addAppender(file);
  }

  /** Lets the folder go: its file is closed. */
  static void release() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
      var file = root.getAppender(FILE);
      root.detachAppender(FILE);
      if (file != null) {
        file.stop();
      }
    }
  }

  private static LayoutWrappingEncoder<ILoggingEvent> encoder(LoggerContext context) {
    NamelessLayout layout = new NamelessLayout();
    layout.setContext(context);
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setLayout(layout);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.start();
    return encoder;
  }

  private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
      LoggerContext context, RollingFileAppender<ILoggingEvent> file, DataFolder folder) {
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
    policy.setContext(context);
    policy.setParent(file);
    policy.setFileNamePattern(folder.logs().resolve("givre.%d{yyyy-MM-dd}.%i.log.gz").toString());
    policy.setMaxFileSize(FileSize.valueOf("10MB"));
    policy.setMaxHistory(90);
    policy.setTotalSizeCap(FileSize.valueOf("100MB"));
    policy.start();
    return policy;
  }
}

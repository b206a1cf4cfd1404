package org.givre.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source is laid out by google-java-format, so that a difference between two versions is a
 * difference of meaning. To lay out what fails: {@code mvn test -Dtest=FormatTest
 * -Dgivre.format=write}.
 */
class FormatTest {

  @Test
  void everySourceIsLaidOutTheSameWay() throws IOException, FormatterException {
    boolean write = "write".equals(System.getProperty("givre.format"));
    List<String> wrong = new ArrayList<>();
    List<Path> all =
        Stream.concat(House.sources(House.MAIN).stream(), House.sources(House.TEST).stream())
            .toList();
    for (Path file : all) {
      String text = House.text(file);
      String laidOut = new Formatter().formatSourceAndFixImports(text);
      if (!laidOut.equals(text)) {
        if (write) {
          Files.writeString(file, laidOut);
        } else {
          wrong.add(House.BASE.relativize(file).toString());
        }
      }
    }
    assertThat(wrong).as("mvn test -Dtest=FormatTest -Dgivre.format=write").isEmpty();
  }
}

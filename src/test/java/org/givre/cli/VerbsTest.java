package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

class VerbsTest {

  @Test
  void everyVerbBearsTheNameThatItDeclares() {
    Verbs.every()
        .forEach(
            (name, verb) ->
                assertThat(verb.getAnnotation(Command.class).name())
                    .as("%s", verb)
                    .isEqualTo(name));
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("", 0),
        Arguments.of("--data here", 0),
        Arguments.of("--data=here", 0),
        Arguments.of("verify --data here", 1),
        Arguments.of("--data demo verify", 2),
        Arguments.of("--help", Verbs.every().size()),
        Arguments.of("verifie", Verbs.every().size()));
  }

  @ParameterizedTest(name = "givre {0}")
  @MethodSource("lines")
  void onlyWhatTheArgumentsCanMeanIsRead(String line, int verbs) {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(Verbs.meantBy(words)).hasSize(verbs);
  }
}

package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        Arguments.of("verify --data here", 1),
        Arguments.of("--data demo verify", 2),
        Arguments.of("--help", Verbs.every().size()),
        Arguments.of("verifie", Verbs.every().size()));
  }

  @ParameterizedTest(name = "givre {0}")
  @MethodSource("lines")
  void onlyWhatTheArgumentsCanMeanIsRead(String line, int verbs) {
    assertThat(Verbs.meantBy(line.split(" "))).hasSize(verbs);
  }

  @Test
  void theWindowIsAskedByNothingOrByAFolder() {
    assertThat(Verbs.opensWindow()).isPresent();
    assertThat(Verbs.opensWindow("--data", "here")).contains(Path.of("here"));
    assertThat(Verbs.opensWindow("--data=here")).contains(Path.of("here"));
    assertThat(Verbs.opensWindow("--help")).isEmpty();
    assertThat(Verbs.opensWindow("verify", "--data")).isEmpty();
    assertThat(Verbs.opensWindow("--data", "here", "verify")).isEmpty();
  }
}

package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.givre.dispensing.ui.CharacterMarks.Difference;
import org.givre.dispensing.ui.CharacterMarks.Mark;
import org.givre.dispensing.ui.CharacterMarks.Run;
import org.junit.jupiter.api.Test;

/** The characters that differ between writings of one field. */
class CharacterMarksTest {

  @Test
  void theOneThatStandsAloneIsMarkedAndTheOthersOutlined() {
    List<List<Run>> runs = CharacterMarks.of(List.of("P0412-7B31", "P0412-7831", "P0412-7B31"));
    Run before = new Run("P0412-7", Mark.SAME);
    Run after = new Run("31", Mark.SAME);
    assertThat(runs.get(0)).containsExactly(before, new Run("B", Mark.OTHERWISE), after);
    assertThat(runs.get(1)).containsExactly(before, new Run("8", Mark.ALONE), after);
    assertThat(runs.get(2)).isEqualTo(runs.get(0));
  }

  @Test
  void equalWritingsHaveNoMark() {
    assertThat(CharacterMarks.of(List.of("24L0931A", "24L0931A")))
        .containsOnly(List.of(new Run("24L0931A", Mark.SAME)));
  }

  @Test
  void aLackingCharacterIsSeen() {
    List<List<Run>> runs = CharacterMarks.of(List.of("24L0931A", "24L0931"));
    assertThat(runs.get(1))
        .containsExactly(new Run("24L0931", Mark.SAME), new Run("·", Mark.ALONE));
    assertThat(runs.get(0))
        .containsExactly(new Run("24L0931", Mark.SAME), new Run("A", Mark.OTHERWISE));
  }

  @Test
  void twoReadersWhoBothDifferAreBothMarked() {
    List<List<Run>> runs = CharacterMarks.of(List.of("B", "8", "3"));
    assertThat(runs)
        .extracting(r -> r.getFirst().mark())
        .containsExactly(Mark.OTHERWISE, Mark.ALONE, Mark.ALONE);
  }

  @Test
  void theFirstDifferenceIsSaidByItsPlace() {
    assertThat(CharacterMarks.first("P0412-7B31", "P0412-7831"))
        .contains(new Difference(8, "B", "8"));
    assertThat(CharacterMarks.first("24L", "24L1")).contains(new Difference(4, "", "1"));
    assertThat(CharacterMarks.first("same", "same")).isEmpty();
  }
}

package org.givre.exchange;

import java.util.List;
import org.givre.kernel.Refusal;

/** What stands against keeping a file. */
public sealed interface PaperBar extends Refusal {

  /** The file holds nothing. */
  record PaperEmpty(String name) implements PaperBar {
    @Override
    public List<Object> facts() {
      return List.of(name);
    }
  }

  /** Larger than anything a scanner should make, in megabytes. */
  record PaperTooLarge(String name, long size, long most) implements PaperBar {
    @Override
    public List<Object> facts() {
      return List.of(name, size, most);
    }
  }

  /** Whatever its name says, its content is no PDF, PNG, JPEG or TIFF. */
  record NotPdfNorImage(String name) implements PaperBar {
    @Override
    public List<Object> facts() {
      return List.of(name);
    }
  }

  /** A name with a way, with unseen signs, empty or far too long. */
  record PaperNameUnfit(String name) implements PaperBar {
    @Override
    public List<Object> facts() {
      return List.of(name);
    }
  }

  /** The system does not let it be read. */
  record PaperUnreadable(String name) implements PaperBar {
    @Override
    public List<Object> facts() {
      return List.of(name);
    }
  }
}

package org.givre.pathway.ui;

import java.util.List;
import org.givre.custody.UnitId;
import org.givre.words.Formats;
import org.givre.words.Words;

/** The sheets about units, asked of the capability above that keeps them. */
public interface CaseSheets {

  /** One sheet, ready to show: its number, what it is, when it was given. */
  record Line(String number, String title, String at) {}

  /** Each sheet once, newest first. */
  List<Line> about(List<UnitId> units, Words words, Formats formats);
}

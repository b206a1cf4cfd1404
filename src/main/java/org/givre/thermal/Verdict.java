package org.givre.thermal;

import java.util.List;

/** What the readings prove against the product's own limit; claims only what was measured. */
public sealed interface Verdict {

  /** True where nothing here stands against release. */
  boolean allowsRelease();

  record Conform() implements Verdict {
    @Override
    public boolean allowsRelease() {
      return true;
    }
  }

  /** Every reading conform; each long gap was judged without effect. */
  record ConformWithJudgedGaps(int gaps) implements Verdict {
    @Override
    public boolean allowsRelease() {
      return true;
    }
  }

  /**
   * Conform since it was taken over; what came before was judged without effect by two persons.
   *
   * @param gaps long ones since then, each judged without effect
   */
  record ConformSinceTakeOver(int gaps) implements Verdict {
    @Override
    public boolean allowsRelease() {
      return true;
    }
  }

  /** At least one reading above the limit; cleared only by a pharmacist, each one. */
  record AboveLimit(List<Excursion> excursions) implements Verdict {
    public AboveLimit {
      excursions = List.copyOf(excursions);
    }

    @Override
    public boolean allowsRelease() {
      return excursions.stream().noneMatch(Excursion::blocks);
    }
  }

  /** No reading above the limit, and yet not proved. */
  record NotProvable(List<Why> reasons) implements Verdict {
    public NotProvable {
      reasons = List.copyOf(reasons);
    }

    @Override
    public boolean allowsRelease() {
      return false;
    }
  }

  /** Why a life in the cold is not proved. */
  enum Why {
    NEVER_STORED,
    /** Taken over from an inventory: what it went through before is not judged here. */
    BEFORE_GIVRE,
    /** What it went through before it was taken over was judged harmful. */
    BEFORE_GIVRE_HARMFUL,
    NO_READING,
    UNJUDGED_GAP,
    GAP_JUDGED_HARMFUL
  }
}

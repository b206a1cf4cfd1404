package org.givre.dispensing;

import java.util.List;
import java.util.Optional;
import org.givre.custody.LotId;
import org.givre.kernel.Work;
import org.givre.pathway.CaseId;

/** Where papers, specification findings and confirmations are kept; the last one counts. */
public interface PaperStore {

  void add(Work work, Attachment attachment);

  /** Oldest first. */
  List<Attachment> attachments(Work work, LotId lot);

  void add(Work work, SpecificationFinding finding);

  Optional<SpecificationFinding> specification(Work work, LotId lot);

  void add(Work work, LymphodepletionDates dates);

  Optional<LymphodepletionDates> lymphodepletion(Work work, CaseId treatment);

  void add(Work work, TocilizumabConfirmation confirmation);

  Optional<TocilizumabConfirmation> tocilizumab(Work work, CaseId treatment);
}

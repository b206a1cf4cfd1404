package org.givre.dispensing;

import org.givre.kernel.Work;

/** Rules of the site that the acts go by; asked here, answered from its signed settings. */
public interface ActRules {

  ExposureMarks exposure(Work work);

  RegisterSource register(Work work);

  /** What holds before anybody has signed anything. */
  ActRules USUAL =
      new ActRules() {
        @Override
        public ExposureMarks exposure(Work work) {
          return ExposureMarks.USUAL;
        }

        @Override
        public RegisterSource register(Work work) {
          return RegisterSource.GIVRE;
        }
      };
}

package dev.thresher.app.web.http;

import java.util.Optional;

/** Which exceptions are the visitor's to know, and in which words. */
public interface Diagnosis {
  /** Empty for a defect of the program. */
  Optional<Problem> of(Throwable e);
}

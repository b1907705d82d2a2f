package dev.thresher.corpus.content;

/** The vocabulary of named things. */
public enum EntityType {
  ORGANIZATION,
  PERSON,
  PLACE,
  AGENCY,
  LAW,
  CITATION,
  CONTROL_CODE,
  HS_CODE,
  CAS_NUMBER,
  CHEMICAL,
  PRODUCT,
  PARTY
}

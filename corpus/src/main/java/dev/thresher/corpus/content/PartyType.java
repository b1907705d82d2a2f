package dev.thresher.corpus.content;

/** The kinds of listed parties. */
public enum PartyType {
  COMPANY,
  /** A research institute, laboratory, academy or design bureau. */
  INSTITUTE,
  UNIVERSITY,
  /** A ministry, agency, armed force, police or prison authority. */
  GOVERNMENT,
  PERSON,
  VESSEL,
  AIRCRAFT,
  /** An address that is listed as such, whoever is there. */
  ADDRESS
}

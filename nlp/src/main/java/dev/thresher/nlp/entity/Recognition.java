package dev.thresher.nlp.entity;

/** A statistical recogniser with the rules that guard it on both sides. */
public record Recognition(NameRecognizer recognizer, NameRules rules) {}

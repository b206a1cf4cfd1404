package org.givre.product;

/** One version of one product's sheet; versions count from 1. */
public record SheetRef(ProductId product, int version) {}

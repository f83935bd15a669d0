/** Sounds and phrases that fill the pauses of speech, in both languages. */
export const fillers =
  /\b(?:um+|uh+|erm*|hmm+|you know|i mean|kind of like|like,|basically|literally|and stuff|or whatever)(?![a-z])|(?:^|[，。,.!！?？\s])(?:嗯+|呃+|额+|啊)(?=[，,。.…\s])|就是说|然后呢|这个这个|那个那个|怎么说呢|对吧|你知道吧/giu

"""English sentences with the answer: what the date in [ ] is tied to, and dates that may not be tied to anything."""

from chronology.languages.shape import Example

EXAMPLES = (
    Example("The two presidents met in Geneva on [9 May 1978].", "met", "The two presidents", "asserted"),
    Example("The bridge was closed in [1987].", "closed", "The bridge", "asserted"),
    Example("In [June 1990], when the wall had gone, the guards left the post.", "left", "the guards"),
    Example("The ministry will publish the list on [4 May].", "publish", "The ministry", "planned"),
    Example("The line is to be extended in [2031].", "extended", "The line", "planned"),
    Example("The agency did not answer in [2011].", "answer", "The agency", "negated"),
    Example("The council failed to agree in [March].", "agree", "The council", "negated"),
    Example("She said on [Sunday] that the port was open.", "said", "She", "reporting"),
    Example("The flood had reached the town by [7 July], the mayor said.", "reached", "The flood", "asserted"),
    Example("Witnesses described the [3 March] bombing.", "bombing"),
    Example("The town was rebuilt after the earthquake of [1931].", "earthquake"),
    Example("The ship, built in [1934], sank off the coast.", "built"),
    Example("The bill could be put to a vote in [May].", "put", "The bill", "possible"),
    Example("If the rain stops, the match will begin on [Friday].", "begin", "the match", "conditional"),
    Example("The queen agreed to open the hall in [1902].", "open"),
    Example("The envoy will be in Geneva on [3 May].", "be", "The envoy", "planned"),
    Example("The envoy has been in Geneva since [3 May].", "been", "The envoy", "asserted"),
    Example("Engineers hope to have power by [June].", "have", None, "planned"),
    Example("The king gave a speech on [2 June].", "gave a speech", "The king"),
    Example("Troops entered the valley in [May], killing twelve farmers.", "entered", "Troops"),
    Example("The museum, which a fire destroyed in [2018], has opened again.", "destroyed", "a fire"),
    # a date that dates nothing
    Example("Kyoto, [3 March 2009]", None),
    Example("Photograph: the old harbour, [1912]", None),
)

/** Building and mending; see `SYNONYMS`. */
export const building = `
  alone on_its_own single > solitary, armchair chair, asbestos > fibres, asbestos hazardous,
  blutack blu_tack sellotape > adhesive tape, carpet > rug flooring, chair table desk shelf >
  furniture, chemical_spill > hazardous release, chimney fireplace > flue hearth, chimney_sweep >
  flue inspection, decorate > paint wallpaper, downstairs > floor storey ground, dresser
  chest_of_drawers > furniture, drill > nail screw, drill bit, drill_holes drill > holes fixings,
  fence > boundary wall, fence wall > adjoining, fill_hole fill_in > filler, film video photo >
  recording photographs, fireplace log_burner wood_burner > stove chimney, firewood > logs
  seasoned, firewood logs > wood, floor > storey, glue superglue > adhesive, gravel sand >
  substrate, hammer screwdriver spanner wrench > tools, hang_picture put_up_pictures hang_stuff
  put_up_shelves > hooks fixings holes, hang_pictures > wall adhesive, hang_up > hang nail hook,
  hazardous chemicals > toxic dangerous, hole > cavity, item > table chair sofa desk,
  knock_down_wall > structural alteration, let_them_go > release, loft_conversion > planning
  permission, lonely > gregarious, lonely > social solitary, mop sweep > floor, muddy_paws > feet,
  nail > screw, nail drill hole > wall alteration fixture, nail screw > fastener fixing, nails
  claws > trim, oak pine beech > timber wood, own_furniture bring_furniture > furniture, paint >
  alteration, paint > emulsion, paint_the_walls paint_my_room paint_walls > redecorate alteration
  consent, paint_tins paint oil > hazardous solvents, photos_of_my_child pictures_of_my_child >
  photographs consent, planning_permission > building, plaster > filler, plasterboard drywall >
  partition, poster blu_tack > wall adhesive, poster pictures > wall decoration, posters pictures >
  tape, project > chair sofa desk, pull_down knock_down tear_down > demolish demolition, remodel
  renovation, rot rotten_wood > decay timber, rubble bricks > debris building, rug flooring, rug
  mat, screwdriver screw, sewing_machine > bobbin thread, shelf > bracket, shelf drawer >
  compartment, square_feet square_metres sqm > floor area, squirrel marten raccoon > loft, teabag
  coffee_grounds > organic, tighten loosen > torque screw, tile > grout, upstairs > floor, wall >
  boundary, wall > partition masonry, wallpaper > redecorate`;
